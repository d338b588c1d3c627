package vn.capuy.cadre.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException.Fault;

/** What is wrong with a record that is entered or corrected. */
@ApplicationScoped
class EntryFaults {
    private final Organisation organisation;
    private final Clock clock;

    EntryFaults(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    /** @param path what stands before the members' names in the request */
    List<Fault> faults(PersonRequest person, String path) {
        var faults = new ArrayList<Fault>();
        PersonCheck.dates(
                person, VietnamTime.today(clock), (member, message) -> faults.add(Fault.of(path + member, message)));
        if (organisation.find(person.managedBy()).isEmpty() || !organisation.isVisible(person.managedBy())) {
            faults.add(
                    new Fault(path + "managedBy", "violation.unknown-reference", Map.of("value", person.managedBy())));
        }
        return faults;
    }
}
