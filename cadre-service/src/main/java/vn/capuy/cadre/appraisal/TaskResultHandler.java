package vn.capuy.cadre.appraisal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.capuy.platform.feed.CloudEvent;
import vn.capuy.platform.feed.FeedHandler;
import vn.capuy.platform.feed.FeedSource;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.record.Entry;

/** Takes task results from the feed of the document service. A later count takes the place of an earlier one. */
@ApplicationScoped
public class TaskResultHandler implements FeedHandler {
    static final String CLOSED = "vn.capuy.task.period-closed";
    private static final String ACTOR = "document-service";

    private final TaskResults results;
    private final Periods periods;
    private final Journal journal;
    private final ObjectMapper json;
    private final Clock clock;

    TaskResultHandler(TaskResults results, Periods periods, Journal journal, ObjectMapper json, Clock clock) {
        this.results = results;
        this.periods = periods;
        this.journal = journal;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public FeedSource source() {
        return FeedSource.DOCUMENT;
    }

    @Override
    public Set<String> types() {
        return Set.of(CLOSED);
    }

    @Override
    public void apply(List<CloudEvent> events) {
        events.forEach(event -> take(read(event), event));
    }

    /** Results may be known before the cadre is. */
    @Scheduled(every = "10s", delayed = "10s")
    @Transactional
    public void settle() {
        results.settle()
                .forEach(id -> journal.writeAs(
                        ACTOR, id.toString(), "task-result.given-to-cadre", "task-result", id, null, null));
    }

    private void take(TaskPeriodClosed told, CloudEvent event) {
        UUID person = results.personOf(told.person());
        String org = person == null ? null : results.managerOf(person);
        AppraisalPeriod period = period(told.period(), org)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Event " + event.id() + " of the document feed names no period: " + told.period()));
        var before = results.standing(told.person(), period.kind(), period.key(), TaskSource.DOCUMENT_SERVICE);
        TaskResultRequest counted = told.asResult(period);
        if (before.filter(each -> each.standsAgainst(counted)).isPresent()) {
            return;
        }
        var entry = new Entry(ACTOR, clock.instant());
        before.ifPresent(each -> each.voidFor("Counted anew on " + told.closedOn(), entry));
        results.flush();
        var result = new TaskResult(person, period, counted, TaskSource.DOCUMENT_SERVICE, entry);
        results.persistAndFlush(result);
        journal.writeAs(ACTOR, "event-" + event.id(), "task-result.told", "task-result", result.id(), org, told);
    }

    private Optional<AppraisalPeriod> period(String key, String committee) {
        return Arrays.stream(PeriodKind.values())
                .flatMap(kind -> periods.of(kind, key, committee == null ? "" : committee).stream())
                .findFirst();
    }

    private TaskPeriodClosed read(CloudEvent event) {
        try {
            return json.treeToValue(event.data(), TaskPeriodClosed.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Event " + event.id() + " of the document feed cannot be read", e);
        }
    }
}
