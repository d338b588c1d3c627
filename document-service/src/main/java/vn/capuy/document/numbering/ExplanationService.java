package vn.capuy.document.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.record.Entries;

/** Explains what is irregular in series, and voids what was explained wrongly. */
@ApplicationScoped
class ExplanationService {
    private static final String SUBJECT = "series-explanation";

    private final Explanations explanations;
    private final Irregularities irregularities;
    private final NumberSeries series;
    private final Organisation organisation;
    private final Entries entries;
    private final Journal journal;

    ExplanationService(
            Explanations explanations,
            Irregularities irregularities,
            NumberSeries series,
            Organisation organisation,
            Entries entries,
            Journal journal) {
        this.explanations = explanations;
        this.irregularities = irregularities;
        this.series = series;
        this.organisation = organisation;
        this.entries = entries;
        this.journal = journal;
    }

    @Transactional
    ExplanationView explain(ExplanationRequest asked) {
        asked.refuseFaults();
        if (!organisation.isVisible(asked.issuer())) {
            throw ProblemException.invalid("issuer", "violation.unknown-reference", Map.of("value", asked.issuer()));
        }
        series.hold(List.of(asked.key()));
        int last = series.reach(asked.key())
                .orElseThrow(() -> ProblemException.invalid(
                        "symbol", "violation.unknown-reference", Map.of("value", asked.symbol())))
                .number();
        boolean irregular = asked.kind() == IrregularityKind.GAP
                ? asked.to() <= last && series.isEmpty(asked.key(), asked.from(), asked.to())
                : irregularities.has(asked.key(), asked.kind(), asked.from());
        if (!irregular) {
            throw ProblemException.invalid(
                    "from", asked.kind() == IrregularityKind.GAP ? "series.not-missing" : "series.not-irregular");
        }
        var explanation = new Explanation(asked, entries.now());
        explanations.persistAndFlush(explanation);
        journal.write("series.explained", SUBJECT, explanation.id(), asked.issuer(), asked);
        return explanations.find(explanation.id());
    }

    @Transactional
    ExplanationView voidFor(UUID id, String ifMatch, String reason) {
        explanations.find(id);
        Explanation explanation = explanations.findById(id);
        Versions.require(ifMatch, explanation.version());
        explanation.voidFor(reason, entries.now());
        explanations.flush();
        journal.write("series.explanation-voided", SUBJECT, id, explanation.issuer(), Map.of("reason", reason));
        return explanations.find(id);
    }
}
