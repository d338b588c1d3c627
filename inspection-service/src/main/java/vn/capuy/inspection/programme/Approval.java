package vn.capuy.inspection.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.capuy.inspection.programme.rules.ApprovalFacts;
import vn.capuy.inspection.programme.rules.ApprovalRules;
import vn.capuy.inspection.programme.rules.ClashKind;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.ruling.JudgementRequest;
import vn.capuy.platform.ruling.Rulings;

/** What is asked before a programme, or an amendment of one, is approved. */
@ApplicationScoped
class Approval {
    private final Clashes clashes;
    private final ItemQueries items;
    private final SignedPapers papers;
    private final Rulings rulings;

    Approval(Clashes clashes, ItemQueries items, SignedPapers papers, Rulings rulings) {
        this.clashes = clashes;
        this.items = items;
        this.papers = papers;
        this.rulings = rulings;
    }

    /** Refuses (409) a programme that plans nothing to be submitted. */
    void requireItems(ProgrammeView view) {
        if (items.count(view.id()) == 0) {
            throw ProblemException.of(ProblemType.WRONG_STATE, "programme.without-items");
        }
    }

    /** The document that approves; refuses (400) one that cannot. */
    SignedPaper require(ProgrammeView view, LocalDate on, SignedPaper paper) {
        papers.require(view.committee(), view.body(), paper, on);
        return paper;
    }

    /** What the rules say of an approval on that day; empty where none are known for it. */
    Optional<Ruling> ruling(ProgrammeView view, List<ClashView> found, LocalDate on) {
        Map<ClashKind, List<Integer>> byKind = found.stream()
                .collect(Collectors.groupingBy(
                        ClashView::kind,
                        Collectors.mapping(
                                each -> each.own().number(),
                                Collectors.collectingAndThen(Collectors.toSet(), List::copyOf))));
        var facts = new ApprovalFacts(items.count(view.id()), byKind);
        return ApprovalRules.on(on).map(book -> book.judge(facts));
    }

    void decide(ProgrammeView view, LocalDate on, List<JudgementRequest> judgements, Entry entry) {
        decide(ProgrammeAccess.JOURNAL_TYPE, view.id(), view, clashes.of(view, null, on), on, judgements, entry);
    }

    /** The same for what an amendment brings: only its own clashes are judged. */
    void decideAmendment(
            ProgrammeView view, UUID amendment, LocalDate on, List<JudgementRequest> judgements, Entry entry) {
        decide("programme-amendment", amendment, view, clashes.of(view, amendment, on), on, judgements, entry);
    }

    /** Nobody approves what he may not see. */
    private void requireWhole(UUID programme) {
        if (items.standing(programme).size() < items.count(programme)) {
            throw ProblemException.of(ProblemType.FORBIDDEN, "programme.items-hidden");
        }
    }

    private void decide(
            String type,
            UUID id,
            ProgrammeView view,
            List<ClashView> found,
            LocalDate on,
            List<JudgementRequest> judgements,
            Entry entry) {
        requireWhole(view.id());
        ruling(view, found, on).ifPresent(ruling -> rulings.decide(type, id, ruling, judgements, entry));
    }
}
