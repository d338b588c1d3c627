package vn.capuy.document.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.document.numbering.NumberSeries;
import vn.capuy.document.registry.rules.IssueRules;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.caller.Clearance;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.problem.FindingView;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;

/** Issues and voids documents. */
@ApplicationScoped
class DocumentService {
    static final String SUBJECT = "document";

    private final IssueRegister register;
    private final DocumentWrites writes;
    private final DocumentReads reads;
    private final DocumentAccess access;
    private final Documents documents;
    private final NumberSeries series;
    private final Journal journal;
    private final Entries entries;
    private final Caller caller;
    private final CallerLanguage language;
    private final Clock clock;

    DocumentService(
            IssueRegister register,
            DocumentWrites writes,
            DocumentReads reads,
            DocumentAccess access,
            Documents documents,
            NumberSeries series,
            Journal journal,
            Entries entries,
            Caller caller,
            CallerLanguage language,
            Clock clock) {
        this.register = register;
        this.writes = writes;
        this.reads = reads;
        this.access = access;
        this.documents = documents;
        this.series = series;
        this.journal = journal;
        this.entries = entries;
        this.caller = caller;
        this.language = language;
        this.clock = clock;
    }

    /**
     * Issues a document: judges it, gives it the next number of its series, enters it.
     *
     * @throws vn.capuy.kernel.rule.RulingRefused with every finding where a regulation is not met
     */
    @Transactional
    IssuedView issue(IssueRequest request) {
        LocalDate day = request.issuedOn() == null ? VietnamTime.today(clock) : request.issuedOn();
        request.refuseFaults(day, VietnamTime.today(clock));
        if (!caller.clearance().covers(request.secrecy())) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "document.above-clearance");
        }
        IssueRegister.Found found = register.require(request, day);
        var ruling = IssueRules.judge(found.facts(request, day)).orRefuse();
        Entry entry = entries.now();
        var given = writes.issue(request, day, found, ruling.version(), entry);
        journal.write("document.issued", SUBJECT, given.id(), request.issuer(), detail(request, day, given.notation()));
        var findings = new ArrayList<Finding>(ruling.toJudge());
        if (given.latestOn().isAfter(day)) {
            findings.add(IssueRules.dateOutOfOrder(day, given.latestOn()));
        }
        return IssuedView.of(request, day, found, given, entry, FindingView.of(findings, language.get()), language);
    }

    @Transactional
    DocumentView voidDocument(UUID id, String ifMatch, String reason) {
        DocumentView shown = access.find(id);
        access.requireOwn(shown);
        Document document = documents.findById(id);
        Versions.require(ifMatch, document.version());
        document.voidFor(reason.strip(), entries.now());
        documents.flush();
        series.forgetVoided(document.series());
        journal.write("document.voided", SUBJECT, id, document.issuer(), voidDetail(document, shown.secrecy()));
        return reads.find(id).orElseThrow(ProblemException::notFound);
    }

    /** The journal is read without regard to clearance, so of a secret document it bears no words, here and below. */
    private static Map<String, Object> voidDetail(Document document, Clearance secrecy) {
        return secrecy == Clearance.NONE
                ? Map.of("notation", document.notation(), "reason", document.voidReason())
                : Map.of("notation", document.notation());
    }

    private static Map<String, Object> detail(IssueRequest request, LocalDate day, String notation) {
        var detail = new LinkedHashMap<String, Object>();
        detail.put("notation", notation);
        detail.put("type", request.type());
        detail.put("issuedOn", day);
        detail.put("signingBody", request.signingBody());
        detail.put("urgency", request.urgency());
        detail.put("secrecy", request.secrecy());
        return detail;
    }

    List<Journal.Line> history(UUID id) {
        access.find(id);
        return journal.of(SUBJECT, id);
    }
}
