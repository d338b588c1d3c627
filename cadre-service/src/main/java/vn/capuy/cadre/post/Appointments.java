package vn.capuy.cadre.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.cadre.post.Holdings.Sitting;
import vn.capuy.cadre.post.Holdings.Span;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;

/** Puts cadres into posts and takes them out by decision (bổ nhiệm, thôi giữ chức vụ), in the decision's own transaction. */
@ApplicationScoped
public class Appointments {
    private static final String ENDED = "Ended by decision: another row holds the last day";

    private final Holdings holdings;
    private final Posts posts;
    private final Journal journal;
    private final Entries entries;

    Appointments(Holdings holdings, Posts posts, Journal journal, Entries entries) {
        this.holdings = holdings;
        this.posts = posts;
        this.journal = journal;
        this.entries = entries;
    }

    /**
     * The cadre holds the post from that day on, as long as there is such a post. The database refuses where no seat is
     * free or he holds it already.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID appoint(UUID person, PostRef post, LocalDate from, Ground ground) {
        var holding = new Holding(person, post.id(), from, post.validTo(), entries.now());
        holding.begunBy(ground);
        holdings.persistAndFlush(holding);
        journal.write(
                "holding.entered", "holding", holding.id(), post.org(), Map.of("heldFrom", from, "ground", ground));
        return holding.id();
    }

    /** The cadre's holding of the post ends with that day. Refuses (409) where he does not hold it then. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID release(UUID person, PostRef post, LocalDate lastDay, Ground ground) {
        Holding held = holdings.heldOn(person, post.id(), lastDay)
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.CONFLICT, "holding.not-held", Map.of("post", post.code(), "date", lastDay)));
        if (held.isEndedByDecision()) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "holding.ended-by-decision", Map.of("post", post.code(), "date", lastDay));
        }
        Holding ended = held.endingOn(lastDay, ENDED, entries.now());
        ended.endedBy(ground);
        // The old row gives up its seat before the new one takes it.
        holdings.flush();
        holdings.persistAndFlush(ended);
        journal.write("holding.ended", "holding", held.id(), post.org(), Map.of("lastDay", lastDay, "ground", ground));
        journal.write("holding.entered", "holding", ended.id(), post.org(), Map.of("replaces", held.id()));
        return ended.id();
    }

    /** Takes the posts before holdings of them change, so that decisions on the same posts come one after the other. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(PostRef... posts) {
        holdings.take(Arrays.stream(posts).map(PostRef::id).toList());
    }

    /** Who is in the way when the cadre is to hold the post from that day on; nobody where a seat is free. */
    public List<Sitting> inTheWay(UUID person, PostRef post, LocalDate from) {
        var seats = new Seats(holdings.of(List.of(post.id())), posts.seatsOf(List.of(post.id())));
        return seats.fit(new Span(person, post.id(), from, post.validTo()))
                .map(refusal -> holdings.sitting(post.id(), from))
                .orElse(List.of());
    }
}
