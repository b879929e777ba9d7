#include "record/session_record.hpp"

namespace hotseat {

const std::vector<std::string>& session_kind_words() {
    static const std::vector<std::string> words{"mock", "practice"};
    return words;
}

const std::vector<std::string>& session_state_words() {
    static const std::vector<std::string> words{"open", "finished", "stopped"};
    return words;
}

}  // namespace hotseat
