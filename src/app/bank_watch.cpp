#include "app/bank_watch.hpp"

#include <system_error>
#include <utility>

namespace hotseat {

namespace fs = std::filesystem;

BankWatch::BankWatch(std::vector<fs::path> banks) : banks_(std::move(banks)), stamps_(look()) {}

BankWatch::Stamps BankWatch::look() const {
    Stamps stamps;
    for (const auto& bank : banks_)
        for (const auto* part : {"questions", "rubrics", "rubrics/lexicon"}) {
            std::error_code error;
            for (fs::directory_iterator entry(bank / part, error), end; !error && entry != end;
                 entry.increment(error)) {
                std::error_code gone;
                const auto time = fs::last_write_time(entry->path(), gone);
                if (!gone && entry->path().extension() == ".json")
                    stamps.emplace(entry->path(), time);
            }
        }
    return stamps;
}

std::vector<fs::path> BankWatch::changed() {
    auto now = look();
    std::vector<fs::path> files;
    for (const auto& [file, time] : now) {
        const auto before = stamps_.find(file);
        if (before == stamps_.end() || before->second != time) files.push_back(file);
    }
    for (const auto& [file, time] : stamps_)
        if (!now.contains(file)) files.push_back(file);
    stamps_ = std::move(now);
    return files;
}

}  // namespace hotseat
