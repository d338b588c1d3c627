package vn.capuy.cadre.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.capuy.cadre.post.Holdings.Span;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemType;
import vn.capuy.platform.record.Entries;

/** Takes back what a decision that is voided did to holdings: by new rows in place of voided ones. */
@ApplicationScoped
public class HoldingUndo {
    private final Holdings holdings;
    private final Posts register;
    private final Journal journal;
    private final Entries entries;

    HoldingUndo(Holdings holdings, Posts register, Journal journal, Entries entries) {
        this.holdings = holdings;
        this.register = register;
        this.journal = journal;
        this.entries = entries;
    }

    /**
     * What it began is voided; what it ended goes on as before. Refuses (409) with the list of them where later facts
     * stand on what it did.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void undo(Ground.Kind kind, UUID decision, String reason) {
        holdings.take(holdings.by(kind, decision).stream()
                .map(each -> each.span().post())
                .toList());
        List<Holding> done = holdings.by(kind, decision);
        Map<UUID, PostRef> posts =
                holdings.posts(done.stream().map(each -> each.span().post()).toList());
        Map<UUID, Holding> before = originals(done, decision);
        refuseWhereStoodOn(done, decision, posts, before);
        var restored = new ArrayList<Holding>();
        for (Holding each : done) {
            if (each.isBegunBy(decision)) {
                each.voidFor(reason, entries.now());
            } else {
                restored.add(each.asBefore(before.get(each.replaces()), reason, entries.now()));
            }
            journal.write("holding.voided", "holding", each.id(), org(each, posts), Map.of("reason", reason));
        }
        // The voided rows give up their seats before the new ones take them.
        holdings.flush();
        for (Holding each : restored) {
            holdings.persistAndFlush(each);
            journal.write(
                    "holding.entered", "holding", each.id(), org(each, posts), Map.of("replaces", each.replaces()));
        }
    }

    private Map<UUID, Holding> originals(List<Holding> done, UUID decision) {
        List<UUID> ids = done.stream()
                .filter(Predicate.not(each -> each.isBegunBy(decision)))
                .map(Holding::replaces)
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : holdings.list("id in ?1", ids).stream().collect(Collectors.toMap(Holding::id, each -> each));
    }

    private void refuseWhereStoodOn(
            List<Holding> done, UUID decision, Map<UUID, PostRef> posts, Map<UUID, Holding> before) {
        Set<UUID> own = done.stream().map(Holding::id).collect(Collectors.toSet());
        var seats = new Seats(holdings.spans(posts.keySet(), own), register.seatsOf(posts.keySet()));
        var later = new ArrayList<String>();
        for (Holding each : done) {
            PostRef post = posts.get(each.span().post());
            if (each.isBegunBy(decision)) {
                if (isEndedLater(each, decision, post)) {
                    later.add(post.code() + " – " + each.span().heldTo());
                }
            } else {
                Span wanted = before.get(each.replaces()).span();
                seats.fit(wanted).ifPresent(refusal -> holdings.sitting(
                                post.id(), each.span().heldTo().plusDays(1))
                        .forEach(sitting -> later.add(post.code() + " – " + sitting)));
            }
        }
        if (!later.isEmpty()) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "holding.later-facts", Map.of("facts", String.join("; ", later)));
        }
    }

    /** Whether something else than the decision and the end of the post itself ended what the decision began. */
    private static boolean isEndedLater(Holding begun, UUID decision, PostRef post) {
        var lastDay = begun.span().heldTo();
        return lastDay != null && !begun.isEndedBy(decision) && !lastDay.equals(post.validTo());
    }

    private static String org(Holding holding, Map<UUID, PostRef> posts) {
        return posts.get(holding.span().post()).org();
    }
}
