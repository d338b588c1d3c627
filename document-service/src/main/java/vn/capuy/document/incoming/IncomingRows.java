package vn.capuy.document.incoming;

import java.time.LocalDate;
import vn.capuy.document.registry.Urgency;
import vn.capuy.platform.caller.Clearance;
import vn.capuy.platform.imports.Row;

/** Reads a row of a register of incoming documents; tells every fault that it shows in itself. */
final class IncomingRows {
    private IncomingRows() {}

    static ImportedIncoming parse(Row row, LocalDate today) {
        Arrival arrival = arrival(row, today);
        IncomingState state = row.code("state", IncomingState.class);
        var parsed = new ImportedIncoming(
                arrival,
                row.optionalDate("routed_on"),
                row.optionalText("routing_note", 2000),
                new Handling(
                        row.optionalText("handler_organisation", 50),
                        row.optionalText("handler_name", 200),
                        row.optionalText("handler_member", 50),
                        row.optionalDate("due_on")),
                state,
                row.optionalDate("finished_on"),
                row.optionalText("result", 2000),
                row.optionalText("answer_notation", 100),
                row.optionalDate("answered_on"),
                row.optionalText("forwarded_to", 300),
                row.optionalText("void_reason", 1000));
        if (state != null && arrival.arrivedOn() != null) {
            routing(row, parsed);
            finish(row, parsed, today);
        }
        return parsed;
    }

    private static Arrival arrival(Row row, LocalDate today) {
        Integer number = row.number("number");
        if (number != null && number < 1) {
            row.fault("number", "violation.number");
        }
        LocalDate arrivedOn = row.date("arrived_on");
        if (arrivedOn != null && arrivedOn.isAfter(today)) {
            row.fault("arrived_on", "violation.future");
        }
        LocalDate dated = row.optionalDate("dated");
        if (dated != null && arrivedOn != null && dated.isAfter(arrivedOn)) {
            row.fault("dated", "incoming.after-arrival");
        }
        Clearance secrecy = row.code("secrecy", Clearance.class);
        String sender = row.optionalText("sender", 50);
        String senderName = row.optionalText("sender_name", 300);
        if ((sender == null) == (senderName == null)) {
            row.fault("sender", "incoming.one-sender");
        }
        return new Arrival(
                row.text("organisation", 50),
                number,
                arrivedOn,
                sender,
                senderName,
                row.optionalText("notation", 100),
                dated,
                row.optionalText("type", 50),
                secrecy == null || secrecy == Clearance.NONE
                        ? row.text("abstract", NewIncoming.LONGEST_ABSTRACT)
                        : row.optionalText("abstract", NewIncoming.LONGEST_ABSTRACT),
                row.code("urgency", Urgency.class),
                secrecy,
                null,
                null);
    }

    private static void routing(Row row, ImportedIncoming parsed) {
        boolean handled =
                parsed.handling().organisation() != null || parsed.handling().name() != null;
        boolean needed =
                switch (parsed.state()) {
                    case ROUTED, IN_HAND, ANSWERED -> true;
                    default -> false;
                };
        if (needed && parsed.routedOn() == null) {
            row.fault("routed_on", "violation.required");
        }
        if (parsed.state() == IncomingState.RECEIVED && parsed.routedOn() != null) {
            row.fault("routed_on", "post.not-asked");
        }
        if (parsed.routedOn() != null && !handled) {
            row.fault("handler_organisation", "incoming.needs-handler");
        }
        if (parsed.routedOn() == null && (handled || parsed.handling().dueOn() != null || parsed.note() != null)) {
            row.fault("routed_on", "violation.required");
        }
        if (parsed.routedOn() != null
                && parsed.routedOn().isBefore(parsed.arrival().arrivedOn())) {
            row.fault("routed_on", "incoming.before-arrival");
        }
        if (parsed.routedOn() != null
                && parsed.handling().dueOn() != null
                && parsed.handling().dueOn().isBefore(parsed.routedOn())) {
            row.fault("due_on", "incoming.before-routing");
        }
    }

    private static void finish(Row row, ImportedIncoming parsed, LocalDate today) {
        LocalDate finished = parsed.finishedOn();
        if (parsed.isFinished() != (finished != null)) {
            row.fault("finished_on", parsed.isFinished() ? "violation.required" : "post.not-asked");
        }
        LocalDate since = parsed.routedOn() == null ? parsed.arrival().arrivedOn() : parsed.routedOn();
        if (finished != null && finished.isBefore(since)) {
            row.fault("finished_on", "incoming.before-routing");
        }
        if (finished != null && finished.isAfter(today)
                || parsed.routedOn() != null && parsed.routedOn().isAfter(today)) {
            row.fault(finished == null ? "routed_on" : "finished_on", "violation.future");
        }
        boolean forwarded = parsed.state() == IncomingState.FORWARDED;
        if (forwarded != (parsed.forwardedTo() != null)) {
            row.fault("forwarded_to", forwarded ? "violation.required" : "post.not-asked");
        }
        if ((parsed.answerNotation() == null) != (parsed.answeredOn() == null)) {
            row.fault(parsed.answeredOn() == null ? "answered_on" : "answer_notation", "violation.required");
        }
        if (parsed.answerNotation() != null && parsed.state() != IncomingState.ANSWERED) {
            row.fault("answer_notation", "post.not-asked");
        }
        boolean told = parsed.result() != null || parsed.answerNotation() != null;
        if (parsed.state() == IncomingState.ANSWERED && !told) {
            row.fault("result", "violation.required");
        }
    }
}
