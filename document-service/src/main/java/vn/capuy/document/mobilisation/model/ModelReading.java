package vn.capuy.document.mobilisation.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.ruling.Rulings;
import vn.capuy.platform.step.StepView;
import vn.capuy.platform.step.Steps;

/** What is told of one model. */
@ApplicationScoped
class ModelReading {
    static final String SUBJECT = "mobilisation-model";

    /** More than anybody follows by eye; a chain of a province has some dozens. */
    private static final int MOST_LINKS = 1000;

    private final ModelQueries queries;
    private final ModelAccess access;
    private final Rulings rulings;
    private final Steps steps;
    private final Journal journal;
    private final Clock clock;

    ModelReading(ModelQueries queries, ModelAccess access, Rulings rulings, Steps steps, Journal journal, Clock clock) {
        this.queries = queries;
        this.access = access;
        this.rulings = rulings;
        this.steps = steps;
        this.journal = journal;
        this.clock = clock;
    }

    ModelDetail read(UUID id) {
        return read(id, null, null);
    }

    /**
     * @param on as of this day; today where null
     * @param knownAt as known at this moment; now where null
     */
    ModelDetail read(UUID id, LocalDate on, Instant knownAt) {
        if (knownAt != null && knownAt.isAfter(clock.instant())) {
            throw ProblemException.invalid("knownAt", "violation.future");
        }
        ModelView found = queries.find(id, on, knownAt).orElseThrow(ProblemException::notFound);
        var texts = queries.texts(id);
        List<StepView> allowed =
                found.isVoided() ? List.of() : steps.from(ModelLifecycle.TABLE, found.state(), found.recordedBy());
        return new ModelDetail(
                found,
                texts.content(),
                texts.targets(),
                queries.steps(id, on, knownAt),
                allowed,
                rulings.of(SUBJECT, id));
    }

    List<Journal.Line> history(UUID id) {
        access.find(id);
        return journal.of(SUBJECT, id);
    }

    ChainView chain(UUID id) {
        access.find(id);
        List<ChainLink> links = queries.chain(id, MOST_LINKS);
        boolean more = links.size() > MOST_LINKS;
        return new ChainView(id, more ? List.copyOf(links.subList(0, MOST_LINKS)) : links, more);
    }
}
