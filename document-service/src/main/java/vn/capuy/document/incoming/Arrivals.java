package vn.capuy.document.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.document.incoming.rules.ArrivalFacts;
import vn.capuy.document.incoming.rules.ArrivalRules;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.ruling.JudgementRequest;
import vn.capuy.platform.ruling.Rulings;

/** Enters arrivals: judges them and gives them their numbers, in the transaction of whoever calls. */
@ApplicationScoped
public class Arrivals {
    static final String SUBJECT = "incoming";

    private final ArrivalCheck check;
    private final ArrivalNumbers numbers;
    private final IncomingDocuments documents;
    private final IncomingLog log;
    private final Rulings rulings;
    private final Journal journal;
    private final Entries entries;

    Arrivals(
            ArrivalCheck check,
            ArrivalNumbers numbers,
            IncomingDocuments documents,
            IncomingLog log,
            Rulings rulings,
            Journal journal,
            Entries entries) {
        this.check = check;
        this.numbers = numbers;
        this.documents = documents;
        this.log = log;
        this.rulings = rulings;
        this.journal = journal;
        this.entries = entries;
    }

    /**
     * A document of the register that was sent to an organisation is entered as arrived there.
     *
     * @throws vn.capuy.kernel.rule.RulingRefused where it has been entered before
     */
    public UUID ofDispatched(UUID document, String organisation, LocalDate arrivedOn) {
        return enter(new NewIncoming(
                organisation,
                arrivedOn,
                null,
                null,
                document,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of()));
    }

    /**
     * What came as a message of another system is entered as arrived.
     *
     * @throws vn.capuy.kernel.rule.RulingRefused where it has been entered before or its day is out of order, and no person
     *     judged it
     */
    public UUID ofMessage(MessageArrival message) {
        return enter(new NewIncoming(
                message.organisation(),
                message.arrivedOn(),
                null,
                null,
                null,
                message.sender(),
                message.senderName(),
                message.notation(),
                message.dated(),
                message.type(),
                message.abstractText(),
                message.urgency(),
                null,
                null,
                message.judgements()));
    }

    UUID enter(NewIncoming told) {
        Arrival arrival = check.of(told);
        var series = ArrivalNumbers.Series.of(arrival);
        int last = numbers.hold(series);
        int number = number(arrival, series, last);
        Entry entry = entries.now();
        var record = new IncomingDocument(arrival.numbered(number), entry);
        judge(record.id(), arrival, series, number, told.judgements(), entry);
        numbers.raise(Map.of(series, number));
        documents.persistAndFlush(record);
        log.arrived(record, entry);
        journal.write("incoming.entered", SUBJECT, record.id(), arrival.organisation(), detail(arrival, number));
        return record.id();
    }

    /** The next one, or the historical one where it leaves no gap and nobody has it. */
    private int number(Arrival arrival, ArrivalNumbers.Series series, int last) {
        if (arrival.number() == null) {
            return last + 1;
        }
        if (arrival.number() > last + 1) {
            throw ProblemException.invalid(
                    List.of(new Fault("number", "incoming.number-leaves-gap", Map.of("next", last + 1))));
        }
        if (numbers.isTaken(series, arrival.number())) {
            throw ProblemException.invalid(List.of(new Fault(
                    "number",
                    "incoming.number-taken",
                    Map.of("organisation", series.organisation(), "year", String.valueOf(series.year())))));
        }
        return arrival.number();
    }

    private void judge(
            UUID id,
            Arrival arrival,
            ArrivalNumbers.Series series,
            int number,
            List<JudgementRequest> judgements,
            Entry entry) {
        var around = numbers.around(series, number);
        var facts = new ArrivalFacts(arrival.arrivedOn(), numbers.same(arrival), around.before(), around.after());
        rulings.decide(SUBJECT, id, ArrivalRules.judge(facts), judgements, entry);
    }

    /** The journal is read without regard to clearance, so it bears no words of what arrived. */
    private static Map<String, Object> detail(Arrival arrival, int number) {
        var detail = new LinkedHashMap<String, Object>();
        detail.put("number", number);
        detail.put("arrivedOn", arrival.arrivedOn());
        detail.put("sender", arrival.sender());
        detail.put("notation", arrival.notation());
        detail.put("urgency", arrival.urgency());
        detail.put("secrecy", arrival.secrecy());
        detail.put("document", arrival.document());
        return detail;
    }
}
