package vn.capuy.document.period;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.organisation.Organisation.Unit;

/** On which day of a period it is asked whether its body exists and stands within the caller's scope: its last there. */
@ApplicationScoped
class PeriodBodies {
    private final Organisation organisation;

    PeriodBodies(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The last of the period's days on which the body existed; refuses (400) one that did not, or not for the caller. */
    LocalDate require(String field, String org, CalendarPeriod period) {
        LocalDate day = lastDay(organisation.find(org), period);
        organisation.require(field, org, day);
        return day;
    }

    static LocalDate lastDay(Optional<Unit> unit, CalendarPeriod period) {
        return unit.map(Unit::endedOn)
                .filter(ended -> ended.isAfter(period.from()) && !ended.isAfter(period.to()))
                .map(ended -> ended.minusDays(1))
                .orElse(period.to());
    }
}
