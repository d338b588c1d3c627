package vn.capuy.document.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.recipient.RecipientReach;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.sql.Rows;

/** To whom a document is sent: those that are told, or all its recipients to whom it has not been sent. */
@ApplicationScoped
class Addressees {
    private static final String RECIPIENTS = """
            select r.id, r.organisation, r.outside, r.reach, r.copies,
              exists (select 1 from dispatch x where x.recipient = r.id and x.voided_at is null and x.state <> 'RETURNED') as sent
            from document_recipient r where r.document = :document and r.voided_at is null order by r.id""";

    private static final String BELOW = """
            select exists (select 1 from org_ancestry where ancestor = :ancestor and descendant = :descendant
              and known_until = 'infinity')""";

    private final Jdbi jdbi;

    Addressees(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A recipient that stands. */
    public record Named(UUID id, String organisation, String outside, RecipientReach reach, int copies, boolean sent) {}

    /** Refuses (400) whom the document does not name, all of them, and a sending to nobody. */
    List<Addressee> of(UUID document, List<SendRequest.To> told) {
        List<Named> named = jdbi.withHandle(handle -> handle.createQuery(RECIPIENTS)
                .bind("document", document)
                .map(Rows.of(Named.class))
                .list());
        if (told == null) {
            List<Addressee> all = named.stream()
                    .filter(each -> !each.sent())
                    .map(each -> new Addressee(each.id(), each.organisation(), each.outside(), each.copies(), null))
                    .toList();
            if (all.isEmpty()) {
                throw ProblemException.invalid("to", "dispatch.nobody");
            }
            return all;
        }
        Map<UUID, Named> byId = new HashMap<>();
        named.forEach(each -> byId.put(each.id(), each));
        return checked(told, byId);
    }

    private List<Addressee> checked(List<SendRequest.To> told, Map<UUID, Named> named) {
        var faults = new ArrayList<Fault>();
        var addressees = new ArrayList<Addressee>();
        var seen = new HashSet<String>();
        for (int i = 0; i < told.size(); i++) {
            SendRequest.To to = told.get(i);
            Named recipient = named.get(to.recipient());
            String at = "to[" + i + "].";
            if (recipient == null) {
                faults.add(Fault.of(at + "recipient", "dispatch.not-a-recipient"));
                continue;
            }
            if (to.organisation() != null && !reaches(recipient, to.organisation())) {
                faults.add(Fault.of(at + "organisation", "dispatch.not-reached"));
            }
            String organisation = to.organisation() == null ? recipient.organisation() : to.organisation();
            if (!seen.add(recipient.id() + "/" + organisation)) {
                faults.add(Fault.of(at + "recipient", "violation.duplicate"));
            }
            int copies = to.copies() == null ? recipient.copies() : to.copies();
            addressees.add(new Addressee(recipient.id(), organisation, recipient.outside(), copies, to.tracking()));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return addressees;
    }

    private boolean reaches(Named recipient, String organisation) {
        if (organisation.equals(recipient.organisation())) {
            return true;
        }
        return recipient.reach() == RecipientReach.BELOW
                && jdbi.withHandle(handle -> handle.createQuery(BELOW)
                        .bind("ancestor", recipient.organisation())
                        .bind("descendant", organisation)
                        .mapTo(boolean.class)
                        .one());
    }
}
