package vn.capuy.cadre.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.capuy.cadre.planning.rules.PlanningRules;
import vn.capuy.cadre.planning.rules.ReviewFindings;
import vn.capuy.cadre.planning.rules.StructureFacts;
import vn.capuy.cadre.planning.rules.StructureFacts.Planned;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.limit.EnteredLimits;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.record.Entries;

/** Approved lists are reviewed every year. */
@ApplicationScoped
class ReviewService {
    private final PlanningLists lists;
    private final PlanningEntries planned;
    private final PlanningReviews reviews;
    private final PlanningReader reader;
    private final PlanningStructure structure;
    private final Findings findings;
    private final Organisation organisation;
    private final EnteredLimits limits;
    private final Journal journal;
    private final Entries entries;
    private final Clock clock;

    ReviewService(
            PlanningLists lists,
            PlanningEntries planned,
            PlanningReviews reviews,
            PlanningReader reader,
            PlanningStructure structure,
            Findings findings,
            Organisation organisation,
            EnteredLimits limits,
            Journal journal,
            Entries entries,
            Clock clock) {
        this.lists = lists;
        this.planned = planned;
        this.reviews = reviews;
        this.reader = reader;
        this.structure = structure;
        this.findings = findings;
        this.organisation = organisation;
        this.limits = limits;
        this.journal = journal;
        this.entries = entries;
        this.clock = clock;
    }

    List<ReviewView> of(UUID list) {
        reader.known(list);
        return reviews.of(list);
    }

    /** It tells of each cadre what was found, so that the reading of it is journalled. */
    @Transactional
    ReviewProposal proposal(UUID list) {
        PlanningListView view = reader.known(list);
        journal.write("planning.review-proposal-read", PlanningReader.TYPE, list, view.committee(), null);
        return proposal(view, VietnamTime.today(clock));
    }

    private ReviewProposal proposal(PlanningListView list, LocalDate day) {
        StructureFacts facts = structure.facts(list, day);
        Map<String, Planned> people =
                facts.people().stream().collect(Collectors.toMap(Planned::code, Function.identity()));
        var found = new ReviewFindings(facts, limits);
        return new ReviewProposal(
                day,
                facts.termStart(),
                found.leastTerms().orElse(null),
                planned.of(list.id()).stream()
                        .filter(entry -> entry.state() == EntryState.PLANNED)
                        .map(entry -> line(entry, people.get(entry.person()), found))
                        .toList());
    }

    private static ReviewProposal.Line line(PlanningEntryView entry, Planned cadre, ReviewFindings found) {
        var told = new ArrayList<ReviewProposal.ReviewFinding>();
        if (found.isOverAge(cadre)) {
            told.add(new ReviewProposal.ReviewFinding(
                    RemovalKind.OVER_AGE, cadre.retiresOn().toString()));
        }
        cadre.discipline()
                .forEach(decision -> told.add(new ReviewProposal.ReviewFinding(RemovalKind.DISCIPLINED, decision)));
        return new ReviewProposal.Line(
                entry.id(),
                entry.person(),
                entry.personName(),
                told.isEmpty() ? ReviewOutcome.KEPT : ReviewOutcome.REMOVED,
                told);
    }

    @Transactional
    PlanningDetail review(UUID id, String ifMatch, ReviewRequest told) {
        PlanningListView view = reader.known(id);
        PlanningList list = lists.findById(id);
        Versions.require(ifMatch, list.version());
        list.requireRemovable(told.reviewedOn());
        organisation.require("body", told.body(), told.reviewedOn());
        Map<UUID, ReviewProposal.Line> standing = proposal(view, told.reviewedOn()).lines().stream()
                .collect(Collectors.toMap(ReviewProposal.Line::entry, Function.identity()));
        List<Fault> faults = ReviewCheck.faults(told, standing, reviews.stands(id, told.year()));
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        var review = new PlanningReview(id, told, PlanningRules.RULEBOOK.version(), entries.now());
        reviews.persist(review);
        remove(told);
        lists.touch(list);
        lists.flush();
        reviews.enterLines(
                review,
                told.lines().stream()
                        .map(line -> new PlanningReviews.Entered(
                                line, findings.write(standing.get(line.entry()).findings())))
                        .toList());
        journal.write("planning.reviewed", PlanningReader.TYPE, id, view.committee(), told);
        return reader.read(id);
    }

    private void remove(ReviewRequest told) {
        Map<UUID, ReviewRequest.Line> leaving = told.lines().stream()
                .filter(line -> line.outcome() == ReviewOutcome.REMOVED)
                .collect(Collectors.toMap(ReviewRequest.Line::entry, Function.identity()));
        planned.list("id in ?1", leaving.keySet()).forEach(entry -> {
            ReviewRequest.Line line = leaving.get(entry.id());
            entry.remove(
                    new RemovalRequest(told.reviewedOn(), line.kind(), line.reason(), line.decision()),
                    entries.now().by());
        });
    }

    @Transactional
    PlanningDetail voidFor(UUID id, UUID review, String ifMatch, String reason) {
        PlanningListView view = reader.known(id);
        PlanningList list = lists.findById(id);
        Versions.require(ifMatch, list.version());
        PlanningReview wrong = reviews.findByIdOptional(review)
                .filter(each -> each.list().equals(id))
                .orElseThrow(ProblemException::notFound);
        wrong.voidFor(reason, entries.now());
        lists.touch(list);
        lists.flush();
        journal.write(
                "planning.review-voided",
                PlanningReader.TYPE,
                id,
                view.committee(),
                Map.of("review", review, "reason", reason));
        return reader.read(id);
    }
}
