package vn.capuy.document.criteria.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.ruling.RulingView;
import vn.capuy.platform.ruling.Rulings;

/** Recognitions are ruled and entered, revoked and voided. */
@ApplicationScoped
class RecognitionService {
    static final String SUBJECT = "criteria-recognition";

    private final CriteriaRecognitions recognitions;
    private final RecognitionQueries queries;
    private final RecognitionRuling ruling;
    private final Rulings rulings;
    private final Entries entries;
    private final Journal journal;
    private final Clock clock;

    RecognitionService(
            CriteriaRecognitions recognitions,
            RecognitionQueries queries,
            RecognitionRuling ruling,
            Rulings rulings,
            Entries entries,
            Journal journal,
            Clock clock) {
        this.recognitions = recognitions;
        this.queries = queries;
        this.ruling = ruling;
        this.rulings = rulings;
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    /** What the rules would say; nothing is kept. */
    RulingView check(NewRecognition asked) {
        return rulings.preview(ruling.of(asked));
    }

    /** @throws vn.capuy.kernel.rule.RulingRefused with all findings, where a person has yet to judge or judged against it */
    @Transactional
    RecognitionView recognise(NewRecognition asked) {
        Entry entry = entries.now();
        var recognition = new CriteriaRecognition(asked, entry);
        rulings.decide(SUBJECT, recognition.id(), ruling.of(asked), asked.judgements(), entry);
        recognitions.persistAndFlush(recognition);
        journal.write("criteria-recognition.entered", SUBJECT, recognition.id(), asked.unit(), asked);
        return queries.find(recognition.id());
    }

    @Transactional
    RecognitionView revoke(UUID id, String ifMatch, RevocationRequest asked) {
        queries.find(id);
        CriteriaRecognition recognition = recognitions.require(id, ifMatch);
        if (asked.revokedOn().isAfter(VietnamTime.today(clock))) {
            throw ProblemException.invalid("revokedOn", "violation.future");
        }
        if (!asked.revokedOn().isAfter(recognition.decidedOn())) {
            throw ProblemException.invalid("revokedOn", "criteria.revoked-before-recognised");
        }
        recognition.revoke(asked, entries.now());
        return done("criteria-recognition.revoked", recognition, asked);
    }

    @Transactional
    RecognitionView voidFor(UUID id, String ifMatch, String reason) {
        queries.find(id);
        CriteriaRecognition recognition = recognitions.require(id, ifMatch);
        recognition.voidFor(reason.strip(), entries.now());
        return done("criteria-recognition.voided", recognition, Map.of("reason", reason.strip()));
    }

    private RecognitionView done(String action, CriteriaRecognition recognition, Object detail) {
        recognitions.flush();
        journal.write(action, SUBJECT, recognition.id(), recognition.unit(), detail);
        return queries.find(recognition.id());
    }

    List<RulingView> rulings(UUID id) {
        queries.find(id);
        return rulings.of(SUBJECT, id);
    }

    List<Journal.Line> history(UUID id) {
        queries.find(id);
        return journal.of(SUBJECT, id);
    }
}
