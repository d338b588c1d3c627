package vn.capuy.inspection.deadline;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.sql.Rows;

/** The events of time limits. They are only ever appended to, so that there is no entity that could change. */
@ApplicationScoped
class DeadlineEvents {
    private static final String APPEND = """
            insert into case_deadline_event
              (id, case_id, kind, on_day, due_on, days, ground, paper, voids, recorded_at, recorded_by)
            values (:id, :caseId, :kind, :onDay, cast(:dueOn as date), cast(:days as int), :ground, :paper,
              cast(:voids as uuid), :at, :recordedBy)""";

    private static final String OF_CASES = """
            select id, case_id, kind, on_day, due_on, days, ground, paper, voids, recorded_at, recorded_by
            from case_deadline_event where case_id = any(:cases) order by entered""";

    private final Jdbi jdbi;

    DeadlineEvents(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All that was entered of one case, in that order. */
    List<DeadlineEvent> of(UUID caseId) {
        return of(List.of(caseId)).getOrDefault(caseId, List.of());
    }

    /** The same of many cases by one statement. */
    Map<UUID, List<DeadlineEvent>> of(Collection<UUID> cases) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_CASES)
                .bindArray("cases", UUID.class, cases)
                .map(Rows.of(DeadlineEvent.class))
                .collect(Collectors.groupingBy(DeadlineEvent::caseId)));
    }

    UUID append(DeadlineEvent event) {
        jdbi.useHandle(handle -> handle.createUpdate(APPEND)
                .bindMethods(event)
                .bind("at", event.recordedAt().atOffset(ZoneOffset.UTC))
                .execute());
        return event.id();
    }

    static DeadlineEvent start(UUID caseId, LocalDate on, String ground, String paper, Entry entry) {
        return event(caseId, DeadlineEvent.Kind.START, on, null, null, ground, paper, null, entry);
    }

    static DeadlineEvent set(UUID caseId, LocalDate on, LocalDate dueOn, String ground, String paper, Entry entry) {
        return event(caseId, DeadlineEvent.Kind.SET, on, dueOn, null, ground, paper, null, entry);
    }

    static DeadlineEvent extension(UUID caseId, LocalDate on, int days, String ground, String paper, Entry entry) {
        return event(caseId, DeadlineEvent.Kind.EXTEND, on, null, days, ground, paper, null, entry);
    }

    static DeadlineEvent pause(UUID caseId, LocalDate from, String ground, String paper, Entry entry) {
        return event(caseId, DeadlineEvent.Kind.PAUSE, from, null, null, ground, paper, null, entry);
    }

    static DeadlineEvent resumption(UUID caseId, LocalDate on, String ground, String paper, Entry entry) {
        return event(caseId, DeadlineEvent.Kind.RESUME, on, null, null, ground, paper, null, entry);
    }

    static DeadlineEvent voiding(DeadlineEvent wrong, LocalDate on, String reason, Entry entry) {
        return event(wrong.caseId(), DeadlineEvent.Kind.VOID, on, null, null, reason, null, wrong.id(), entry);
    }

    private static DeadlineEvent event(
            UUID caseId,
            DeadlineEvent.Kind kind,
            LocalDate on,
            LocalDate dueOn,
            Integer days,
            String ground,
            String paper,
            UUID voids,
            Entry entry) {
        return new DeadlineEvent(
                UuidCreator.getTimeOrderedEpoch(),
                caseId,
                kind,
                on,
                dueOn,
                days,
                ground,
                paper,
                voids,
                entry.at(),
                entry.by());
    }
}
