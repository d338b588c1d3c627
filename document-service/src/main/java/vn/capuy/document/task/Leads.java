package vn.capuy.document.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.member.Dossier;
import vn.capuy.platform.member.Members;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException.Fault;

/**
 * Who can lead a task: a body that exists that day, of the one that assigns or below it, or a person who holds a post in such
 * a body on that day.
 */
@ApplicationScoped
class Leads {
    private static final String BELOW = """
            select exists (select 1 from org_ancestry where ancestor = :by and descendant = :lead
              and valid @> cast(:day as date) and known_until = 'infinity')""";

    private final Organisation organisation;
    private final Members members;
    private final Jdbi jdbi;

    Leads(Organisation organisation, Members members, Jdbi jdbi) {
        this.organisation = organisation;
        this.members = members;
        this.jdbi = jdbi;
    }

    /** A lead by name, and what is wrong with it. */
    record Found(NamedLead lead, List<Fault> faults) {}

    Found of(String assignedBy, Lead lead, LocalDate day) {
        var faults = new ArrayList<Fault>();
        var unit = organisation.find(lead.organisation()).filter(each -> each.existsOn(day));
        if (unit.isEmpty() || !isBelow(assignedBy, lead.organisation(), day)) {
            faults.add(new Fault("lead.organisation", "task.lead-not-below", Map.of("date", day)));
        }
        String name = null;
        if (lead.member() != null) {
            Dossier dossier = members.toBeNamed(Set.of(lead.member())).get(lead.member());
            if (dossier == null || dossier.member().voided()) {
                faults.add(Fault.of("lead.member", "violation.unknown-member"));
            } else if (!dossier.organisations(day, day).contains(lead.organisation())) {
                faults.add(new Fault("lead.member", "task.lead-not-in-office", Map.of("date", day)));
            } else {
                name = dossier.member().fullName();
            }
        }
        return new Found(NamedLead.of(lead, name), faults);
    }

    private boolean isBelow(String assignedBy, String lead, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(BELOW)
                .bind("by", assignedBy)
                .bind("lead", lead)
                .bind("day", day)
                .mapTo(boolean.class)
                .one());
    }
}
