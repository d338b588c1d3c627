package vn.capuy.document.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.capuy.document.numbering.Notation;
import vn.capuy.document.numbering.NumberSeries;
import vn.capuy.document.registry.rules.IssueRules;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.ruling.Rulings;

/**
 * Vào sổ muộn: enters one old document with its number. What the regulations leave to a person, and what is out of order in the
 * series, is judged by whoever enters it: he has the paper before him.
 */
@ApplicationScoped
class LateIssuing {
    private static final Pattern SUFFIX = Pattern.compile("[a-zđ]?");

    private final Issuing issuing;
    private final LateEntries late;
    private final DocumentReads reads;
    private final NumberSeries series;
    private final Rulings rulings;
    private final Journal journal;
    private final Entries entries;

    LateIssuing(
            Issuing issuing,
            LateEntries late,
            DocumentReads reads,
            NumberSeries series,
            Rulings rulings,
            Journal journal,
            Entries entries) {
        this.issuing = issuing;
        this.late = late;
        this.reads = reads;
        this.series = series;
        this.rulings = rulings;
        this.journal = journal;
        this.entries = entries;
    }

    /** @throws vn.capuy.kernel.rule.RulingRefused with every finding that is not met or not yet judged */
    @Transactional
    DocumentView enter(LateRequest request) {
        IssueRequest document = request.document();
        if (document.issuedOn() == null) {
            throw ProblemException.invalid("document.issuedOn", "violation.required");
        }
        if (!SUFFIX.matcher(request.suffix()).matches()) {
            throw ProblemException.invalid("suffix", "violation.suffix");
        }
        IssueRegister.Found found = issuing.found(document, document.issuedOn());
        Ruling ruling =
                IssueRules.judge(found.facts(document, document.issuedOn())).orRefuse();
        var key = new NumberSeries.Key(document.issuer(), found.series(), found.term());
        // Held before it is looked at: whoever issues meanwhile waits and takes a number behind this one.
        series.hold(List.of(key));
        int last = series.reach(key).map(NumberSeries.Reach::number).orElse(0);
        series.raise(Map.of(key, new NumberSeries.Reach(request.number(), document.issuedOn())));
        refuseTaken(request, key);
        Ruling whole = IssueRules.with(ruling, irregularities(request, key, last));
        Entry entry = entries.now();
        UUID id = late.enter(request, found, ruling.version(), entry);
        issuing.addTo(id, document, document.issuedOn(), entry);
        rulings.decide(DocumentService.SUBJECT, id, whole, document.judgements(), entry);
        String notation = Notation.of(request.number(), request.suffix(), found.typeSymbol(), found.issuerSymbol());
        var detail = new LinkedHashMap<>(Issuing.detail(document, document.issuedOn(), notation));
        detail.put("ground", request.ground());
        journal.write("document.entered-late", DocumentService.SUBJECT, id, document.issuer(), detail);
        return reads.find(id).orElseThrow(ProblemException::notFound);
    }

    private void refuseTaken(LateRequest request, NumberSeries.Key key) {
        late.taken(key, request.number(), request.suffix()).ifPresent(taken -> {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    "document.number-has-document",
                    Map.of("notation", taken.notation(), "date", taken.issuedOn()));
        });
    }

    /** @param last the highest number of the series before this one was entered */
    private Finding[] irregularities(LateRequest request, NumberSeries.Key key, int last) {
        LocalDate day = request.document().issuedOn();
        List<Finding> found = new ArrayList<>();
        if (request.number() > last + 1) {
            found.add(IssueRules.numberBeyondLast(request.number(), last + 1));
        }
        LateEntries.Beside beside = late.beside(key, request.number());
        if (beside.latestBefore() != null && beside.latestBefore().isAfter(day)) {
            found.add(IssueRules.dateOutOfOrder(day, beside.latestBefore()));
        } else if (beside.earliestAfter() != null && beside.earliestAfter().isBefore(day)) {
            found.add(IssueRules.dateBehindHigherNumber(day, beside.earliestAfter()));
        }
        return found.toArray(Finding[]::new);
    }
}
