package vn.capuy.document.recipient;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.capuy.document.recipient.rules.RecipientFacts;
import vn.capuy.document.recipient.rules.RecipientRules;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.record.Entry;

/** Names the recipients of documents, in the transaction of whoever calls. */
@ApplicationScoped
public class Recipients {
    private final Organisation organisation;
    private final RecipientRecords records;

    Recipients(Organisation organisation, RecipientRecords records) {
        this.organisation = organisation;
        this.records = records;
    }

    /**
     * Of which document recipients are named.
     *
     * @param issuedOn the day on which they have to exist
     * @param secret whether it is marked secret today
     */
    public record Of(UUID document, LocalDate issuedOn, boolean secret) {}

    /**
     * Checks them and enters them.
     *
     * @param field by what name the request holds the list, such as {@code recipients}
     * @param namedOn the day on which they are named: it decides which law rules
     * @throws ProblemException (400) with every fault
     * @throws vn.capuy.kernel.rule.RulingRefused (422) where the law is not met
     */
    public void name(Of document, List<NewRecipient> named, String field, LocalDate namedOn, Entry entry) {
        check(document, named, field, namedOn);
        records.enter(
                named.stream()
                        .map(each -> new RecipientRow(document.document(), each))
                        .toList(),
                entry);
    }

    /** The same checks without the document's entry, for what is not issued yet. */
    public void check(Of document, List<NewRecipient> named, String field, LocalDate namedOn) {
        List<Fault> faults = faults(named, field, document.issuedOn());
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        RecipientRules.judge(new RecipientFacts(namedOn, document.secret(), below(named)))
                .orRefuse();
    }

    private static List<String> below(List<NewRecipient> named) {
        return named.stream()
                .filter(each -> each.reach() == RecipientReach.BELOW)
                .map(NewRecipient::organisation)
                .toList();
    }

    private List<Fault> faults(List<NewRecipient> named, String field, LocalDate day) {
        var units = organisation.find(named.stream()
                .map(NewRecipient::organisation)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var faults = new ArrayList<Fault>();
        var seen = new HashSet<String>();
        for (int i = 0; i < named.size(); i++) {
            NewRecipient each = named.get(i);
            String at = field + "[" + i + "].";
            if (!each.namesOne()) {
                faults.add(Fault.of(at + "organisation", "recipient.one-of-two"));
                continue;
            }
            String which = each.organisation() == null ? "outside" : "organisation";
            if (each.organisation() == null && each.reach() == RecipientReach.BELOW) {
                faults.add(Fault.of(at + "reach", "recipient.below-outside"));
            }
            if (each.organisation() != null
                    && (units.get(each.organisation()) == null
                            || !units.get(each.organisation()).existsOn(day))) {
                faults.add(new Fault(at + which, "violation.organisation-unknown", Map.of("date", day)));
            }
            if (!seen.add(which + ":" + (each.organisation() == null ? each.outside() : each.organisation()))) {
                faults.add(Fault.of(at + which, "violation.duplicate"));
            }
        }
        return faults;
    }
}
