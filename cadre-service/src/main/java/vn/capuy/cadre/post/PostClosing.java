package vn.capuy.cadre.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.record.Entries;
import vn.capuy.platform.record.Entry;
import vn.capuy.platform.sql.Rows;

/** Posts of organisations that end, and who holds them: what is left open, and its closing on the day before. */
@ApplicationScoped
public class PostClosing {
    private static final String ENDED = "Ended with the organisation: another row holds the last day";

    private static final String ENDING =
            "unnest(:orgs, cast(:days as date[])) ending (org, day) join post p on p.org = ending.org";

    private static final String POSTS = """
            select p.id, p.org, p.code, p.valid_from >= ending.day as later, ending.day
            from %s
            where p.voided_at is null and (p.valid_to is null or p.valid_to >= ending.day)
            order by p.org, p.code""".formatted(ENDING);

    private static final String HOLDINGS = """
            select h.id, p.org, p.code || ' (' || c.code || ')' as code, h.held_from >= ending.day as later, ending.day
            from %s join holding h on h.post = p.id join person c on c.id = h.person
            where p.voided_at is null and h.voided_at is null and (h.held_to is null or h.held_to >= ending.day)
            order by p.org, p.code, c.code, h.held_from""".formatted(ENDING);

    private final Posts posts;
    private final Holdings holdings;
    private final Journal journal;
    private final Entries entries;
    private final Jdbi jdbi;

    PostClosing(Posts posts, Holdings holdings, Journal journal, Entries entries, Jdbi jdbi) {
        this.posts = posts;
        this.holdings = holdings;
        this.journal = journal;
        this.entries = entries;
        this.jdbi = jdbi;
    }

    /**
     * What is left open.
     *
     * @param code of a post its code; of a holding the post's and the person's
     * @param later whether it only begins when its organisation has ended, so that no last day could be set
     * @param day the first day on which the organisation is no more
     */
    public record Open(UUID id, String org, String code, boolean later, LocalDate day) {}

    /** @param ends the first day without it, by organisation */
    public List<Open> posts(Map<String, LocalDate> ends) {
        return open(POSTS, ends);
    }

    public List<Open> holdings(Map<String, LocalDate> ends) {
        return open(HOLDINGS, ends);
    }

    private List<Open> open(String sql, Map<String, LocalDate> ends) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bindArray("orgs", String.class, List.copyOf(ends.keySet()))
                .bindArray(
                        "days",
                        String.class,
                        ends.values().stream().map(LocalDate::toString).toList())
                .map(Rows.of(Open.class))
                .list());
    }

    /** Ends all that is open on the day before its organisation is no more, in the transaction of what ends it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void close(Map<String, LocalDate> ends, Ground ground) {
        Entry entry = entries.now();
        closeHoldings(holdings(ends), ground, entry);
        List<Open> open = posts(ends);
        var found = byId(posts.list("id in ?1", ids(open)), Post::id);
        for (Open each : open) {
            LocalDate lastDay = each.day().minusDays(1);
            found.get(each.id()).closeOn(lastDay);
            journal.write("post.closed", "post", each.id(), each.org(), Map.of("validTo", lastDay, "ground", ground));
        }
        posts.flush();
    }

    private void closeHoldings(List<Open> open, Ground ground, Entry entry) {
        var found = byId(holdings.list("id in ?1", ids(open)), Holding::id);
        List<Holding> ended = new ArrayList<>();
        for (Open each : open) {
            LocalDate lastDay = each.day().minusDays(1);
            Holding closed = found.get(each.id()).endingOn(lastDay, ENDED, entry);
            closed.endedBy(ground);
            ended.add(closed);
            journal.write(
                    "holding.ended", "holding", each.id(), each.org(), Map.of("lastDay", lastDay, "ground", ground));
            journal.write("holding.entered", "holding", closed.id(), each.org(), Map.of("replaces", each.id()));
        }
        // The old rows give up their seats before the new ones take them.
        holdings.flush();
        holdings.persist(ended);
        holdings.flush();
    }

    private static List<UUID> ids(Collection<Open> open) {
        return open.stream().map(Open::id).toList();
    }

    private static <T> Map<UUID, T> byId(List<T> found, Function<T, UUID> id) {
        return found.stream().collect(Collectors.toMap(id, each -> each));
    }
}
