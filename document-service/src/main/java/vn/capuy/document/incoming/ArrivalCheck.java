package vn.capuy.document.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.document.registry.Urgency;
import vn.capuy.document.type.DocumentTypes;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.caller.Clearance;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.sql.Rows;

/** Turns what is told of an arrival into what is entered; refuses (400) what does not hold, all of it. */
@ApplicationScoped
class ArrivalCheck {
    private static final String LINKED = """
            select d.issuer, d.notation, d.issued_on, d.type, d.abstract as abstract_text, d.urgency, d.secrecy
            from document d where d.id = :id and d.voided_at is null and\s""" + DocumentAccess.VISIBLE;

    private final Organisation organisation;
    private final DocumentAccess access;
    private final DocumentTypes types;
    private final Jdbi jdbi;
    private final Caller caller;
    private final Clock clock;

    ArrivalCheck(
            Organisation organisation,
            DocumentAccess access,
            DocumentTypes types,
            Jdbi jdbi,
            Caller caller,
            Clock clock) {
        this.organisation = organisation;
        this.access = access;
        this.types = types;
        this.jdbi = jdbi;
        this.caller = caller;
        this.clock = clock;
    }

    /** What the register says of a linked document. */
    public record Linked(
            String issuer,
            String notation,
            LocalDate issuedOn,
            String type,
            String abstractText,
            Urgency urgency,
            Clearance secrecy) {}

    /** @throws ProblemException 403 where the caller enters the words of what is marked above his clearance */
    Arrival of(NewIncoming told) {
        LocalDate today = VietnamTime.today(clock);
        LocalDate day = told.arrivedOn() == null ? today : told.arrivedOn();
        var faults = new ArrayList<Fault>();
        if (day.isAfter(today)) {
            faults.add(Fault.of("arrivedOn", "violation.future"));
        }
        receiver(told.organisation(), day, faults);
        if ((told.number() == null) != (told.lateGround() == null)) {
            faults.add(Fault.of(told.number() == null ? "number" : "lateGround", "violation.required"));
        }
        Arrival arrival = told.document() == null ? written(told, day, faults) : linked(told, day, faults);
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        if (told.document() == null
                && arrival.abstractText() != null
                && !caller.clearance().covers(arrival.secrecy())) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "incoming.above-clearance");
        }
        return arrival;
    }

    private void receiver(String code, LocalDate day, List<Fault> faults) {
        var unit = organisation.find(code).filter(each -> each.existsOn(day));
        if (unit.isEmpty() || !organisation.visible(List.of(code), day).contains(code)) {
            faults.add(new Fault("organisation", "violation.organisation-unknown", Map.of("date", day)));
        } else if (unit.get().kind().isPlace()) {
            faults.add(Fault.of("organisation", "violation.not-a-committee"));
        }
    }

    private Arrival linked(NewIncoming told, LocalDate day, List<Fault> faults) {
        if (told.tellsOfDocument()) {
            faults.add(Fault.of("document", "incoming.comes-with-document"));
        }
        var found = jdbi.withHandle(handle -> access.bind(handle.createQuery(LINKED))
                .bind("id", told.document())
                .map(Rows.of(Linked.class))
                .findOne());
        if (found.isEmpty()) {
            faults.add(new Fault("document", "violation.unknown-reference", Map.of("value", told.document())));
            return null;
        }
        Linked document = found.get();
        if (day.isBefore(document.issuedOn())) {
            faults.add(new Fault("arrivedOn", "incoming.before-its-day", Map.of("date", document.issuedOn())));
        }
        return new Arrival(
                told.organisation(),
                told.number(),
                day,
                document.issuer(),
                null,
                document.notation(),
                document.issuedOn(),
                document.type(),
                document.abstractText(),
                document.urgency(),
                document.secrecy(),
                told.document(),
                told.lateGround());
    }

    private Arrival written(NewIncoming told, LocalDate day, List<Fault> faults) {
        if ((told.sender() == null) == (told.senderName() == null)) {
            faults.add(Fault.of("sender", "incoming.one-sender"));
        } else if (told.sender() != null && organisation.find(told.sender()).isEmpty()) {
            faults.add(new Fault("sender", "violation.unknown-reference", Map.of("value", told.sender())));
        }
        if (told.dated() != null && told.dated().isAfter(day)) {
            faults.add(new Fault("dated", "incoming.dated-after-arrival", Map.of("date", day)));
        }
        if (told.type() != null && !types.versions().know(told.type())) {
            faults.add(new Fault("type", "violation.unknown-reference", Map.of("value", told.type())));
        }
        words(told, faults);
        return new Arrival(
                told.organisation(),
                told.number(),
                day,
                told.sender(),
                told.senderName(),
                told.notation(),
                told.dated(),
                told.type(),
                told.abstractText(),
                told.haste(),
                told.level(),
                null,
                told.lateGround());
    }

    private static void words(NewIncoming told, List<Fault> faults) {
        if (told.isWithheld() && told.abstractText() != null) {
            faults.add(Fault.of("abstract", "violation.abstract-withheld"));
        }
        if (told.isWithheld() && told.level() == Clearance.NONE) {
            faults.add(Fault.of("abstractWithheld", "violation.withheld-not-secret"));
        }
        if (!told.isWithheld() && told.abstractText() == null) {
            faults.add(Fault.of("abstract", "violation.required"));
        }
    }
}
