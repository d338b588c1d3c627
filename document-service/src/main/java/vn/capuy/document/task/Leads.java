package vn.capuy.document.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.capuy.platform.member.Dossier;
import vn.capuy.platform.member.Members;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.organisation.Organisation.Unit;
import vn.capuy.platform.problem.ProblemException.Fault;

/**
 * Who can lead a task or work on it: a body that exists that day, of the one that assigns or below it, or a person who holds a
 * post in such a body on that day. Where the body that assigned has ended, who took its place directs.
 */
@ApplicationScoped
class Leads {
    private final Organisation organisation;
    private final Members members;
    private final Standings standings;

    Leads(Organisation organisation, Members members, Standings standings) {
        this.organisation = organisation;
        this.members = members;
        this.standings = standings;
    }

    /** A lead by name, and what is wrong with it. */
    record Found(NamedLead lead, List<Fault> faults) {}

    Found of(String assignedBy, Lead lead, LocalDate day) {
        return among(assignedBy, List.of(lead), day).find("lead", lead);
    }

    /** Looks all of them up at once. */
    Candidates among(String assignedBy, Collection<Lead> leads, LocalDate day) {
        Set<String> codes = leads.stream().map(Lead::organisation).collect(Collectors.toSet());
        Set<String> persons =
                leads.stream().map(Lead::member).filter(Objects::nonNull).collect(Collectors.toSet());
        return new Candidates(
                day,
                organisation.find(codes),
                standings.below(assignedBy, codes, day),
                persons.isEmpty() ? Map.of() : members.toBeNamed(persons));
    }

    /**
     * Those who were looked up.
     *
     * @param units that are known, by code
     * @param below those of them that stood below the one that assigns on the day
     * @param persons those who exist for the caller, by code
     */
    record Candidates(LocalDate day, Map<String, Unit> units, Set<String> below, Map<String, Dossier> persons) {
        /** @param field in which it is told */
        Found find(String field, Lead lead) {
            var faults = new ArrayList<Fault>();
            Unit unit = units.get(lead.organisation());
            if (unit == null || !unit.existsOn(day) || !below.contains(unit.code())) {
                faults.add(new Fault(field + ".organisation", "task.lead-not-below", Map.of("date", day)));
            }
            String name = null;
            if (lead.member() != null) {
                Dossier dossier = persons.get(lead.member());
                if (dossier == null || dossier.member().voided()) {
                    faults.add(Fault.of(field + ".member", "violation.unknown-member"));
                } else if (!dossier.organisations(day, day).contains(lead.organisation())) {
                    faults.add(new Fault(field + ".member", "task.lead-not-in-office", Map.of("date", day)));
                } else {
                    name = dossier.member().fullName();
                }
            }
            return new Found(NamedLead.of(lead, name), faults);
        }
    }
}
