package vn.capuy.document.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.document.dispatch.rules.AcknowledgementLimits;
import vn.capuy.document.dispatch.rules.DispatchFacts;
import vn.capuy.document.dispatch.rules.DispatchRules;
import vn.capuy.document.registry.DocumentAccess;
import vn.capuy.document.registry.DocumentView;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Clearance;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.limit.EnteredLimits;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;

/** Sends documents to their recipients. */
@ApplicationScoped
class SendingService {
    private final DocumentAccess access;
    private final Addressees addressees;
    private final Dispatches dispatches;
    private final DispatchLog log;
    private final DispatchQueries queries;
    private final EnteredLimits limits;
    private final Journal journal;
    private final Entries entries;
    private final Clock clock;

    SendingService(
            DocumentAccess access,
            Addressees addressees,
            Dispatches dispatches,
            DispatchLog log,
            DispatchQueries queries,
            EnteredLimits limits,
            Journal journal,
            Entries entries,
            Clock clock) {
        this.access = access;
        this.addressees = addressees;
        this.dispatches = dispatches;
        this.log = log;
        this.queries = queries;
        this.limits = limits;
        this.journal = journal;
        this.entries = entries;
        this.clock = clock;
    }

    /** What was sent, with the version of the document. */
    record Sent(long version, SentView sent) {}

    /**
     * Sends a document.
     *
     * @throws vn.capuy.kernel.rule.RulingRefused where a secret one is to go over the network
     */
    @Transactional
    Sent send(UUID id, String ifMatch, SendRequest request) {
        DocumentView document = access.change(id, ifMatch);
        Instant at = request.sentAt() == null ? clock.instant() : request.sentAt();
        LocalDate day = at.atZone(VietnamTime.ZONE).toLocalDate();
        if (at.isAfter(clock.instant())) {
            throw ProblemException.invalid("sentAt", "violation.future");
        }
        if (day.isBefore(document.issuedOn())) {
            throw ProblemException.invalid("sentAt", "dispatch.before-issue", Map.of("date", document.issuedOn()));
        }
        List<Addressee> to = addressees.of(id, request.to());
        boolean secret = document.levelOn(day) != Clearance.NONE;
        DispatchRules.judge(new DispatchFacts(day, secret, request.channel() == DispatchChannel.NETWORK))
                .orRefuse();
        Instant acknowledgeBy = acknowledgeBy(document, at, day);
        Entry entry = entries.now();
        List<Dispatch> sent = to.stream()
                .map(each -> new Dispatch(id, each, request, at, acknowledgeBy, entry))
                .toList();
        dispatches.persist(sent);
        dispatches.flush();
        List<UUID> ids = sent.stream().map(Dispatch::id).toList();
        log.sent(ids);
        journal.write("document.sent", "document", id, document.issuer(), detail(request, ids));
        return new Sent(access.version(id), new SentView(queries.inOrder(ids)));
    }

    private static Map<String, Object> detail(SendRequest request, List<UUID> ids) {
        var detail = new LinkedHashMap<String, Object>();
        detail.put("channel", request.channel());
        detail.put("sentBy", request.sentBy());
        detail.put("dispatches", ids);
        return detail;
    }

    /** By the figure that holds on the day of sending; null where none is known. */
    private Instant acknowledgeBy(DocumentView document, Instant at, LocalDate day) {
        DatedLimit<Integer> hours =
                limits.of(AcknowledgementLimits.of(document.urgency().name()));
        return hours.holdsOn(day) ? at.plus(Duration.ofHours(hours.on(day))) : null;
    }
}
