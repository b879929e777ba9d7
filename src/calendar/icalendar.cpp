#include "calendar/icalendar.hpp"

#include "calendar/event.hpp"

#include <libical/ical.h>

#include <algorithm>
#include <limits>
#include <memory>

namespace hotseat {
namespace {

struct Release {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
    void operator()(char* text) const { icalmemory_free_buffer(text); }
};
using Component = std::unique_ptr<icalcomponent, Release>;
using Text = std::unique_ptr<char, Release>;

void add(const Component& to, icalproperty* property) {
    icalcomponent_add_property(to.get(), property);
}

void add(const Component& to, Component part) {
    icalcomponent_add_component(to.get(), part.release());
}

/// libical reads tzdata's list of zones for it, once; without that list it is the same.
icaltimetype utc(Instant instant) {
    const auto second = std::chrono::floor<std::chrono::seconds>(instant);
    return icaltime_from_timet_with_zone(static_cast<time_t>(second.time_since_epoch().count()), 0,
                                         icaltimezone_get_utc_timezone());
}

/// Rises with every new plan. Minutes, for that is what plan.json keeps; seconds would end in 2038.
int sequence_of(Instant made) {
    const auto minutes = std::chrono::floor<std::chrono::minutes>(made).time_since_epoch().count();
    return static_cast<int>(
        std::clamp<std::int64_t>(minutes, 0, std::numeric_limits<std::int32_t>::max()));
}

Component alarm_of(const CalendarEvent& event) {
    Component alarm(icalcomponent_new_valarm());
    add(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    add(alarm, icalproperty_new_description(event.title.c_str()));
    const std::chrono::seconds before = *event.alarm;
    const auto trigger = icaltriggertype_from_int(-static_cast<int>(before.count()));
    add(alarm, icalproperty_new_trigger(trigger));
    return alarm;
}

Component component_of(const CalendarEvent& event, Instant made) {
    Component component(icalcomponent_new_vevent());
    add(component, icalproperty_new_uid(event.uid.c_str()));
    add(component, icalproperty_new_dtstamp(utc(made)));
    add(component, icalproperty_new_lastmodified(utc(made)));
    add(component, icalproperty_new_sequence(sequence_of(made)));
    add(component, icalproperty_new_dtstart(utc(event.begin)));
    add(component, icalproperty_new_dtend(utc(event.end)));
    add(component, icalproperty_new_summary(event.title.c_str()));
    if (!event.description.empty())
        add(component, icalproperty_new_description(event.description.c_str()));
    add(component, icalproperty_new_categories(event.category.c_str()));
    add(component, icalproperty_new_status(ICAL_STATUS_CONFIRMED));
    add(component, icalproperty_new_transp(ICAL_TRANSP_OPAQUE));
    if (event.alarm) add(component, alarm_of(event));
    return component;
}

icalproperty* calendar_name(const char* name) {
    auto* property = icalproperty_new_x(name);
    icalproperty_set_x_name(property, "X-WR-CALNAME");
    return property;
}

}  // namespace

std::string to_icalendar(const Plan& plan) {
    Component calendar(icalcomponent_new_vcalendar());
    add(calendar, icalproperty_new_prodid("-//hotseat//hotseat plan//EN"));
    add(calendar, icalproperty_new_version("2.0"));
    add(calendar, icalproperty_new_calscale("GREGORIAN"));
    add(calendar, calendar_name("Interview preparation"));
    for (const auto& event : events_of(plan)) add(calendar, component_of(event, plan.made));
    return Text(icalcomponent_as_ical_string_r(calendar.get())).get();
}

}  // namespace hotseat
