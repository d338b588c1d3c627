package vn.capuy.document.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.record.Entry;

/** The steps of incoming documents, each with its day. Only ever appended to. */
@ApplicationScoped
class IncomingLog {
    static final String ARRIVE = "ARRIVE";

    private static final String COLUMNS = """
            insert into incoming_step (incoming, nr, step, state, on_day, handler_organisation, handler_name, handler_member,
              due_on, note, ground, result, answer, forwarded_to, forwarded_name, recorded_at, recorded_by)
            """;

    private static final String VALUES = """
            :step, :state, :on, :handlerOrganisation, :handlerName, :handlerMember, cast(:due as date), :note, :ground, :result,
              cast(:answer as uuid), :forwardedTo, :forwardedName, :at, :by""";

    /** SQL that adds a step of a number that is told. */
    static final String ADD = COLUMNS + "values (:incoming, :nr, " + VALUES + ")";

    private static final String NEXT =
            COLUMNS + "select :incoming, max(nr) + 1, " + VALUES + " from incoming_step where incoming = :incoming";

    private static final String STEPS = """
            select s.nr, s.step, s.state, s.on_day, s.handler_organisation, s.handler_name, s.handler_member, s.due_on, s.note,
              s.ground, s.result, s.answer, a.notation as answer_notation, s.forwarded_to, s.forwarded_name, s.recorded_at,
              s.recorded_by
            from incoming_step s left join document a on a.id = s.answer where s.incoming = :incoming order by s.nr""";

    private final Jdbi jdbi;
    private final Projections projections;

    IncomingLog(Jdbi jdbi, Projections projections) {
        this.jdbi = jdbi;
        this.projections = projections;
    }

    void arrived(IncomingDocument incoming, Entry entry) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into incoming_step (incoming, nr, step, state, on_day, recorded_at, recorded_by) values"
                                + " (:incoming, 0, :step, :state, :on, :at, :by)")
                .bind("incoming", incoming.id())
                .bind("step", ARRIVE)
                .bind("state", incoming.state().name())
                .bind("on", incoming.arrivedOn())
                .bind("at", entry.at())
                .bind("by", entry.by())
                .execute());
    }

    void taken(IncomingDocument incoming, IncomingStepRequest asked, LocalDate on, Entry entry) {
        Handling handling = incoming.handling();
        jdbi.useHandle(handle -> handle.createUpdate(NEXT)
                .bind("incoming", incoming.id())
                .bind("step", asked.step().name())
                .bind("state", incoming.state().name())
                .bind("on", on)
                .bind("handlerOrganisation", handling.organisation())
                .bind("handlerName", handling.name())
                .bind("handlerMember", handling.member())
                .bind("due", handling.dueOn())
                .bind("note", asked.note())
                .bind("ground", asked.ground())
                .bind("result", asked.result())
                .bind("answer", asked.answer())
                .bind("forwardedTo", asked.forwardedTo())
                .bind("forwardedName", asked.forwardedName())
                .bind("at", entry.at())
                .bind("by", entry.by())
                .execute());
    }

    List<TakenIncomingStep> of(UUID incoming) {
        return projections.all(STEPS, TakenIncomingStep.class, Map.of("incoming", incoming));
    }
}
