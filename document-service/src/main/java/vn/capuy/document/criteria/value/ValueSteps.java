package vn.capuy.document.criteria.value;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import vn.capuy.document.criteria.value.ValueLifecycle.Step;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.step.Steps;

/** Values are verified or rejected by another than who entered them, and voided. */
@ApplicationScoped
class ValueSteps {
    private final CriteriaValues values;
    private final ValueQueries queries;
    private final Steps steps;
    private final Entries entries;
    private final Journal journal;

    ValueSteps(CriteriaValues values, ValueQueries queries, Steps steps, Entries entries, Journal journal) {
        this.values = values;
        this.queries = queries;
        this.steps = steps;
        this.entries = entries;
        this.journal = journal;
    }

    @Transactional
    ValueView verify(UUID id, String ifMatch) {
        ValueView shown = queries.find(id);
        CriteriaValue value = values.require(id, ifMatch);
        steps.require(ValueLifecycle.TABLE, value.state(), Step.VERIFY, shown.recordedBy());
        value.verify(entries.now());
        return done("criteria-value.verified", value, Map.of());
    }

    @Transactional
    ValueView reject(UUID id, String ifMatch, String reason) {
        ValueView shown = queries.find(id);
        CriteriaValue value = values.require(id, ifMatch);
        steps.require(ValueLifecycle.TABLE, value.state(), Step.REJECT, shown.recordedBy());
        value.reject(reason.strip(), entries.now());
        return done("criteria-value.rejected", value, Map.of("reason", reason.strip()));
    }

    @Transactional
    ValueView voidFor(UUID id, String ifMatch, String reason) {
        queries.find(id);
        CriteriaValue value = values.require(id, ifMatch);
        value.voidFor(reason.strip(), entries.now());
        return done("criteria-value.voided", value, Map.of("reason", reason.strip()));
    }

    private ValueView done(String action, CriteriaValue value, Map<String, ?> detail) {
        values.flush();
        journal.write(action, ValueService.SUBJECT, value.id(), value.unit(), detail);
        return queries.find(value.id());
    }
}
