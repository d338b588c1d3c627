package vn.capuy.report.seal;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;
import vn.capuy.report.suite.Suite;
import vn.capuy.report.suite.SuiteCatalogue;
import vn.capuy.report.suite.SuiteFigures;
import vn.capuy.report.suite.SuiteQuestion;

/** Seals figures, and reads them back to who may. */
@ApplicationScoped
public class SealService {
    static final String SUBJECT = "seal";

    private final Suite suite;
    private final Seals seals;
    private final SealQueries queries;
    private final Organisation organisation;
    private final Caller caller;
    private final CallerLanguage language;
    private final Entries entries;
    private final Journal journal;
    private final Clock clock;

    SealService(
            Suite suite,
            Seals seals,
            SealQueries queries,
            Organisation organisation,
            Caller caller,
            CallerLanguage language,
            Entries entries,
            Journal journal,
            Clock clock) {
        this.suite = suite;
        this.seals = seals;
        this.queries = queries;
        this.organisation = organisation;
        this.caller = caller;
        this.language = language;
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    /** A seal and the very text that it keeps. */
    public record Read(SealView seal, SealedContent content) {}

    /**
     * What is to be sealed.
     *
     * @param scopeDay the day by which the seal belongs to a scope
     */
    record Asked(LocalDate scopeDay, SuiteQuestion question, List<SealedFigure> figures) {}

    /**
     * Asks the suite. In no transaction: nothing is written yet, and what waits for all services holds nothing of the database.
     *
     * @throws ProblemException 400 with all faults, 409 where another was made in the old one's place, 503 without figures
     */
    Asked ask(SealRequest asked) {
        var faults = asked.faults(clock.instant());
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        LocalDate scopeDay = scopeDay(asked);
        refuseWrongPredecessor(asked);
        SuiteQuestion question = asked.question(clock);
        SuiteFigures told = suite.figures(question);
        SuiteCatalogue names = suite.catalogue();
        return new Asked(
                scopeDay,
                question,
                chosen(asked.codes(), told).stream()
                        .map(figure -> SealedFigure.of(figure, names))
                        .toList());
    }

    /** @throws ProblemException 409 where another was made in the old one's place meanwhile */
    @Transactional
    SealDetail seal(SealRequest request, Asked asked) {
        SuiteQuestion question = asked.question();
        Entry entry = entries.now();
        var content = new SealedContent(
                SealedContent.FORMAT,
                UuidCreator.getTimeOrderedEpoch(),
                request.title().strip(),
                question.org(),
                question.from(),
                question.to(),
                question.tree(),
                question.reach(),
                question.knownAt(),
                entry.at().truncatedTo(ChronoUnit.MICROS),
                entry.by(),
                caller.clearance().name(),
                request.supersedes(),
                request.ground(),
                asked.figures());
        String hash = seals.keep(content, asked.scopeDay());
        journal.write(
                "seal.made",
                SUBJECT,
                content.seal(),
                content.org(),
                Map.of(
                        "sha256",
                        hash,
                        "title",
                        content.title(),
                        "figures",
                        content.figures().size()));
        return SealDetail.of(find(content.seal()), content, language.get());
    }

    /** The period's last day, or the organisation's last where that was before it; on it, it is within the caller's scope. */
    private LocalDate scopeDay(SealRequest asked) {
        var unit = organisation.requireKnown(asked.org());
        LocalDate day = unit.endedOn() == null || asked.to().isBefore(unit.endedOn())
                ? asked.to()
                : unit.endedOn().minusDays(1);
        organisation.require("org", unit.code(), day);
        return day;
    }

    /** Every code that was asked for must be there: what was not told cannot be sealed. */
    private static List<SuiteFigures.Figure> chosen(List<String> codes, SuiteFigures told) {
        if (codes == null) {
            return told.figures();
        }
        var wanted = new HashSet<>(codes);
        var chosen = told.figures().stream()
                .filter(figure -> wanted.remove(figure.code()))
                .toList();
        if (!wanted.isEmpty()) {
            throw ProblemException.invalid(
                    "codes", "violation.unknown-reference", Map.of("value", String.join(", ", wanted)));
        }
        return chosen;
    }

    /** The old seal is one that the caller may know of, of the same organisation and period. */
    private void refuseWrongPredecessor(SealRequest asked) {
        if (asked.supersedes() == null) {
            return;
        }
        var faults = new ArrayList<Fault>();
        var before = queries.find(asked.supersedes());
        if (before.isEmpty()) {
            faults.add(new Fault("supersedes", "violation.unknown-reference", Map.of("value", asked.supersedes())));
        } else if (!before.get().org().equals(asked.org())
                || !before.get().from().equals(asked.from())
                || !before.get().to().equals(asked.to())) {
            faults.add(Fault.of("supersedes", "seal.supersedes-another-question"));
        } else if (before.get().supersededBy() != null) {
            throw ProblemException.of(ProblemType.CONFLICT, "constraint.seal_superseded_once");
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    SealView find(UUID id) {
        return queries.find(id).orElseThrow(ProblemException::notFound);
    }

    /** @throws ProblemException 404 where there is none for the caller, 403 where it was sealed by one who may see more */
    public Read read(UUID id) {
        return new Read(find(id), SealText.read(text(id)));
    }

    /** The canonical text. */
    String text(UUID id) {
        if (!caller.clearance().covers(find(id).clearance())) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "seal.above-clearance");
        }
        return queries.content(id);
    }

    /**
     * What is sealed, for work that was granted to whoever asked for it and is done when he is gone.
     *
     * @param sha256 of the text
     */
    public record Kept(SealedContent content, String sha256) {}

    /** Without a wall: {@link #read} is asked first, when the work is asked for. */
    public Kept kept(UUID id) {
        String text = queries.content(id);
        return new Kept(SealText.read(text), SealText.hash(text));
    }

    List<Journal.Line> history(UUID id) {
        find(id);
        return journal.of(SUBJECT, id);
    }
}
