package vn.capuy.document.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.document.numbering.Notation;
import vn.capuy.document.numbering.NumberSeries;
import vn.capuy.document.recipient.Recipients;
import vn.capuy.document.registry.rules.IssueRules;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.caller.Clearance;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.problem.FindingView;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.ruling.JudgementRequest;
import vn.capuy.platform.ruling.Rulings;

/** Ban hành: issues documents. */
@ApplicationScoped
public class Issuing {
    private final IssueRegister register;
    private final DocumentWrites writes;
    private final Recipients recipients;
    private final NumberSeries series;
    private final Rulings rulings;
    private final Journal journal;
    private final Entries entries;
    private final Caller caller;
    private final CallerLanguage language;
    private final Clock clock;

    Issuing(
            IssueRegister register,
            DocumentWrites writes,
            Recipients recipients,
            NumberSeries series,
            Rulings rulings,
            Journal journal,
            Entries entries,
            Caller caller,
            CallerLanguage language,
            Clock clock) {
        this.register = register;
        this.writes = writes;
        this.recipients = recipients;
        this.series = series;
        this.rulings = rulings;
        this.journal = journal;
        this.entries = entries;
        this.caller = caller;
        this.language = language;
        this.clock = clock;
    }

    /**
     * Issues a document: judges it, gives it the next number of its series, enters it. What the regulations leave to a person
     * is told; where it was judged, the ruling is kept with the judgements.
     *
     * @throws vn.capuy.kernel.rule.RulingRefused with every finding where a regulation is not met
     */
    @Transactional
    public IssuedView issue(IssueRequest request) {
        LocalDate day = dayOf(request);
        IssueRegister.Found found = found(request, day);
        var ruling = IssueRules.judge(found.facts(request, day)).orRefuse();
        Entry entry = entries.now();
        var given = writes.issue(request, day, found, ruling.version(), entry);
        addTo(given.id(), request, day, entry);
        journal.write(
                "document.issued",
                DocumentService.SUBJECT,
                given.id(),
                request.issuer(),
                detail(request, day, given.notation()));
        Ruling whole = given.latestOn().isAfter(day)
                ? IssueRules.with(ruling, IssueRules.dateOutOfOrder(day, given.latestOn()))
                : ruling;
        Ruling told = settled(given, whole, request.judgements(), entry);
        var findings = FindingView.of(told.toJudge(), language.get());
        return IssuedView.of(request, day, found, given, entry, findings, language);
    }

    /** The bodies that issue it too, and to whom it goes. */
    void addTo(UUID document, IssueRequest request, LocalDate day, Entry entry) {
        writes.coIssuers(document, request.coIssuers());
        if (!request.recipients().isEmpty()) {
            recipients.name(
                    recipientsOf(document, request, day),
                    request.recipients(),
                    "recipients",
                    VietnamTime.today(clock),
                    entry);
        }
    }

    private static Recipients.Of recipientsOf(UUID document, IssueRequest request, LocalDate day) {
        return new Recipients.Of(document, day, request.secrecy() != Clearance.NONE);
    }

    /** What would become of it if it were issued now. Nothing is written. */
    IssueCheckView check(IssueRequest request) {
        LocalDate day = dayOf(request);
        IssueRegister.Found found = found(request, day);
        if (!request.recipients().isEmpty()) {
            recipients.check(
                    recipientsOf(null, request, day), request.recipients(), "recipients", VietnamTime.today(clock));
        }
        Ruling ruling = IssueRules.judge(found.facts(request, day));
        if (found.series() == null || found.term() == null) {
            return checked(ruling, found, null, null);
        }
        var reach = series.reach(new NumberSeries.Key(request.issuer(), found.series(), found.term()));
        if (reach.map(NumberSeries.Reach::latestOn).filter(day::isBefore).isPresent()) {
            ruling = IssueRules.with(
                    ruling, IssueRules.dateOutOfOrder(day, reach.get().latestOn()));
        }
        int number = reach.map(NumberSeries.Reach::number).orElse(0) + 1;
        String notation =
                found.issuerSymbol() == null ? null : Notation.of(number, "", found.typeSymbol(), found.issuerSymbol());
        return checked(ruling, found, notation == null ? null : number, notation);
    }

    private IssueCheckView checked(Ruling ruling, IssueRegister.Found found, Integer number, String notation) {
        var shown = rulings.preview(ruling);
        return new IssueCheckView(
                ruling.allowed(), shown.version(), number, notation, found.series(), found.term(), shown.findings());
    }

    /** Judgements settle all that is left to a person (400 for what is not, 422 for what is judged not to be met). */
    private Ruling settled(DocumentWrites.Given given, Ruling ruling, List<JudgementRequest> judgements, Entry entry) {
        return judgements.isEmpty()
                ? ruling
                : rulings.decide(DocumentService.SUBJECT, given.id(), ruling, judgements, entry);
    }

    /** Refuses (400, 403) what the caller cannot ask for. */
    IssueRegister.Found found(IssueRequest request, LocalDate day) {
        request.refuseFaults(day, VietnamTime.today(clock));
        if (!caller.clearance().covers(request.secrecy())) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "document.above-clearance");
        }
        return register.require(request, day);
    }

    private LocalDate dayOf(IssueRequest request) {
        return request.issuedOn() == null ? VietnamTime.today(clock) : request.issuedOn();
    }

    /** The journal is read without regard to clearance, so of a secret document it bears no words. */
    static Map<String, Object> detail(IssueRequest request, LocalDate day, String notation) {
        var detail = new LinkedHashMap<String, Object>();
        detail.put("notation", notation);
        detail.put("type", request.type());
        detail.put("issuedOn", day);
        detail.put("signingBody", request.signingBody());
        detail.put("urgency", request.urgency());
        detail.put("secrecy", request.secrecy());
        if (!request.recipients().isEmpty()) {
            detail.put("recipients", request.recipients().size());
        }
        if (!request.coIssuers().isEmpty()) {
            detail.put(
                    "coIssuers",
                    request.coIssuers().stream().map(CoIssuer::name).toList());
        }
        return detail;
    }
}
