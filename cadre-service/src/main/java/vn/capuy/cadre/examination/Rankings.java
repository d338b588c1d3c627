package vn.capuy.cadre.examination;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.capuy.cadre.examination.rules.Competitor;
import vn.capuy.cadre.examination.rules.ExaminationFigures;
import vn.capuy.cadre.examination.rules.Ranking;
import vn.capuy.cadre.examination.rules.Ranking.Placed;
import vn.capuy.kernel.citation.Citation;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.language.Messages;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;

/** Ranks the candidates of a round, post by post. */
@ApplicationScoped
class Rankings {
    private final Examinations examinations;
    private final ExaminationPosts posts;
    private final Candidates candidates;
    private final TieBreaks tieBreaks;
    private final Measures measures;
    private final CallerLanguage language;

    Rankings(
            Examinations examinations,
            ExaminationPosts posts,
            Candidates candidates,
            TieBreaks tieBreaks,
            Measures measures,
            CallerLanguage language) {
        this.examinations = examinations;
        this.posts = posts;
        this.candidates = candidates;
        this.tieBreaks = tieBreaks;
        this.measures = measures;
        this.language = language;
    }

    /** By what a round is ranked. */
    private record Yardstick(BigDecimal pass, TieBreakView tieBreak) {}

    /** Once both parts are over; refuses (409) before. */
    List<RankingView> of(UUID id) {
        ExaminationView round = examinations.known(id);
        if (!round.state().isOver()) {
            throw ProblemException.of(ProblemType.WRONG_STATE);
        }
        if (round.heldOn() == null) {
            // It was closed before anybody wrote.
            return List.of();
        }
        Yardstick yardstick = yardstick(round);
        List<Contender> contenders = candidates.contenders(id);
        Map<UUID, Contender> byId = contenders.stream().collect(Collectors.toMap(Contender::id, Function.identity()));
        return posts.of(id).stream()
                .flatMap(post -> rank(yardstick, post.id(), contenders).stream()
                        .map(placed -> view(
                                post.post(),
                                placed,
                                byId.get(placed.competitor().candidate()),
                                yardstick)))
                .toList();
    }

    /** The ranking for one post of a round whose both parts are over. */
    List<Placed> of(ExaminationView round, UUID post, List<Contender> contenders) {
        return rank(yardstick(round), post, contenders);
    }

    private Yardstick yardstick(ExaminationView round) {
        return new Yardstick(measures.on(ExaminationFigures.PASS_MARK, round.markedBy()), tieBreaks.on(round.heldOn()));
    }

    private static List<Placed> rank(Yardstick yardstick, UUID post, List<Contender> contenders) {
        List<Competitor> competitors = contenders.stream()
                .filter(each -> each.post().equals(post))
                .map(Contender::competitor)
                .toList();
        return Ranking.of(competitors, yardstick.pass(), yardstick.tieBreak().criteria());
    }

    private RankingView view(String post, Placed placed, Contender one, Yardstick yardstick) {
        boolean both = one.writtenScore() != null && one.defenceScore() != null;
        Citation citation = placed.why() == Ranking.Why.TIE_BROKEN
                ? yardstick.tieBreak().citation()
                : ExaminationFigures.EXAMINATION_SCHEME;
        String criterion =
                placed.by() == null ? "" : Messages.say(language.get(), "examination.criterion." + placed.by());
        return new RankingView(
                one.id(),
                post,
                placed.place(),
                one.person(),
                one.personName(),
                one.writtenScore(),
                one.defenceScore(),
                both ? placed.total() : null,
                one.votes(),
                placed.why(),
                placed.by(),
                Messages.say(language.get(), "examination.why." + placed.why(), Map.of("criterion", criterion)),
                citation.article() == null ? citation.document() : citation.article() + ", " + citation.document(),
                citation.certainty().name());
    }
}
