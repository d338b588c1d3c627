package vn.capuy.document.task;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.member.Dossier;
import vn.capuy.platform.member.Members;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.organisation.Organisation.Unit;
import vn.capuy.platform.sql.Rows;

/** Who could lead tasks on days of the past: what is asked of one in {@link Leads}, asked for a whole file at once. */
@ApplicationScoped
class PastLeads {
    private final Organisation organisation;
    private final Members members;
    private final Jdbi jdbi;

    PastLeads(Organisation organisation, Members members, Jdbi jdbi) {
        this.organisation = organisation;
        this.members = members;
        this.jdbi = jdbi;
    }

    /** What was read for a file. */
    record Book(Map<String, Unit> units, OrganisationTree tree, Map<String, Dossier> dossiers) {
        NamedLead named(Lead lead) {
            return NamedLead.of(
                    lead,
                    lead.member() == null
                            ? null
                            : dossiers.get(lead.member()).member().fullName());
        }

        /** Tells what is wrong with whoever leads or works beside: of the body {@code ofBody}, of the person {@code ofPerson}. */
        void check(String assignedBy, Lead lead, LocalDate day, Consumer<String> ofBody, Consumer<String> ofPerson) {
            Unit unit = units.get(lead.organisation());
            if (unit == null || !unit.existsOn(day) || !tree.isBelow(assignedBy, lead.organisation(), day)) {
                ofBody.accept("task.lead-not-below");
            }
            if (lead.member() == null) {
                return;
            }
            Dossier dossier = dossiers.get(lead.member());
            if (dossier == null || dossier.member().voided()) {
                ofPerson.accept("violation.unknown-member");
            } else if (!dossier.organisations(day, day).contains(lead.organisation())) {
                ofPerson.accept("task.lead-not-in-office");
            }
        }
    }

    /** @param assigners the bodies below which they must stand */
    Book book(Collection<String> assigners, Collection<Lead> leads) {
        var bodies = leads.stream().map(Lead::organisation).collect(toSet());
        var all = new HashSet<>(bodies);
        all.addAll(assigners);
        return new Book(
                organisation.find(all),
                new OrganisationTree(jdbi.withHandle(handle -> handle.createQuery(OrganisationTree.SQL)
                        .bindArray("above", String.class, assigners)
                        .bindArray("below", String.class, bodies)
                        .map(Rows.of(OrganisationTree.Stood.class))
                        .list())),
                members.toBeNamed(leads.stream()
                        .map(Lead::member)
                        .filter(Objects::nonNull)
                        .collect(toSet())));
    }
}
