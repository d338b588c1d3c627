package vn.capuy.cadre.movement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.capuy.cadre.person.People;
import vn.capuy.cadre.post.Posts;
import vn.capuy.kernel.rule.Ruling;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.FindingView;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.step.StepView;
import vn.capuy.platform.step.Steps;

/** Movements are read, alone with all that belongs to them and in lists. */
@ApplicationScoped
class MovementReading {
    private final Movements movements;
    private final Returns returns;
    private final TakenSteps taken;
    private final MovementRulings rulings;
    private final MovementJudge judge;
    private final People people;
    private final Posts posts;
    private final Steps steps;
    private final CallerLanguage language;
    private final Clock clock;

    MovementReading(
            Movements movements,
            Returns returns,
            TakenSteps taken,
            MovementRulings rulings,
            MovementJudge judge,
            People people,
            Posts posts,
            Steps steps,
            CallerLanguage language,
            Clock clock) {
        this.movements = movements;
        this.returns = returns;
        this.taken = taken;
        this.rulings = rulings;
        this.judge = judge;
        this.people = people;
        this.posts = posts;
        this.steps = steps;
        this.language = language;
        this.clock = clock;
    }

    Page<MovementView> page(MovementFilter filter, PageRequest page) {
        return movements.page(filter, page);
    }

    Page<ReturnView> due(ReturnFilter filter, int months, PageRequest page) {
        return returns.due(filter, asOf(filter), months, page);
    }

    Page<ReturnView> overdue(ReturnFilter filter, PageRequest page) {
        return returns.overdue(filter, asOf(filter), page);
    }

    private LocalDate asOf(ReturnFilter filter) {
        return filter.on == null ? VietnamTime.today(clock) : filter.on;
    }

    MovementView known(UUID id) {
        return movements.view(id).orElseThrow(ProblemException::notFound);
    }

    MovementDetail read(UUID id) {
        MovementView view = known(id);
        var allowed = view.voidedAt() == null
                ? MovementLifecycle.of(view.kind()).allowed(steps, view.state(), view.recordedBy())
                : List.<StepView>of();
        MovementRuling ruling = rulingOf(view);
        return MovementDetail.of(
                view, taken.of(id), findings(ruling), figures(ruling), rulings.judgements(id), allowed);
    }

    /** How a movement would be ruled. */
    RulingView ruling(MovementRequest movement, MovementParties parties, Ruling ruling) {
        MovementRuling told = judge.withFigures(movement, ruling);
        return new RulingView(
                ruling.allowed(), ruling.version(), judge.direction(movement, parties), findings(told), figures(told));
    }

    /** Kept where it is decided; asked anew before that, as far as the caller may know of the cadre and the posts. */
    private MovementRuling rulingOf(MovementView view) {
        if (view.approvedAt() != null) {
            return rulings.of(view.id()).orElse(MovementRuling.NONE);
        }
        if (view.rejectedReason() != null || view.withdrawnReason() != null || view.voidedAt() != null) {
            return MovementRuling.NONE;
        }
        var who = people.find(view.person());
        var from = posts.find(view.fromPost());
        var to = posts.find(view.toPost());
        if (who.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return MovementRuling.NONE;
        }
        var parties = new MovementParties(who.get(), from.get(), to.get());
        LocalDate policyOn = taken.policyOn(view.id()).orElse(null);
        return judge.withFigures(view.asRequest(), judge.judge(view.asRequest(), parties, policyOn));
    }

    private List<FindingView> findings(MovementRuling ruling) {
        return FindingView.of(ruling.telling(), language.get());
    }

    private List<FigureView> figures(MovementRuling ruling) {
        return ruling.figures().stream()
                .map(figure -> FigureView.of(figure, language.get()))
                .toList();
    }
}
