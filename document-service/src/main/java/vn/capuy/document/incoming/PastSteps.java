package vn.capuy.document.incoming;

import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.capuy.platform.record.Entry;

/** The steps of an incoming document of the past, as far as its register tells them. */
final class PastSteps {
    private final PreparedBatch batch;
    private final UUID id;
    private final ImportedIncoming past;
    private final UUID answer;
    private final Entry entry;
    private int nr;

    PastSteps(PreparedBatch batch, UUID id, ImportedIncoming past, UUID answer, Entry entry) {
        this.batch = batch;
        this.id = id;
        this.past = past;
        this.answer = answer;
        this.entry = entry;
    }

    void add() {
        step(IncomingLog.ARRIVE, IncomingState.RECEIVED, past.arrival().arrivedOn(), Handling.NONE, null);
        if (past.routedOn() != null) {
            step("ROUTE", IncomingState.ROUTED, past.routedOn(), past.handling(), past.note());
        }
        // The registers of the past tell who was to deal with it, and not when he took it in hand.
        boolean taken = past.routedOn() != null && past.state() != IncomingState.ROUTED;
        if (taken) {
            step("TAKE_IN_HAND", IncomingState.IN_HAND, past.routedOn(), past.handling(), null);
        }
        switch (past.state()) {
            case ANSWERED -> step("ANSWER", past.state(), past.finishedOn(), past.handling(), null);
            case DONE_WITHOUT_ANSWER -> step("CLOSE", past.state(), past.finishedOn(), past.handling(), null);
            case FORWARDED -> step("FORWARD", past.state(), past.finishedOn(), past.handling(), null);
            default -> {}
        }
    }

    private void step(String step, IncomingState state, LocalDate on, Handling handling, String note) {
        boolean last = state == past.state() && past.isFinished();
        batch.bind("incoming", id)
                .bind("nr", nr++)
                .bind("step", step)
                .bind("state", state.name())
                .bind("on", on)
                .bind("handlerOrganisation", handling.organisation())
                .bind("handlerName", handling.name())
                .bind("handlerMember", handling.member())
                .bind("due", handling.dueOn())
                .bind("note", note)
                .bind("ground", (String) null)
                .bind("result", last ? past.result() : null)
                .bind("answer", last ? answer : null)
                .bind("forwardedTo", (String) null)
                .bind("forwardedName", last ? past.forwardedTo() : null)
                .bind("at", entry.at())
                .bind("by", entry.by())
                .add();
    }
}
