#include "grade/grade.hpp"

namespace hotseat {

std::string_view to_text(Guard guard) {
    switch (guard) {
        case Guard::echo:
            return "echo";
        case Guard::dont_know:
            return "dont-know";
        case Guard::keyword_dump:
            break;
    }
    return "keyword-dump";
}

}  // namespace hotseat
