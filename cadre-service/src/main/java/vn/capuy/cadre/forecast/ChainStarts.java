package vn.capuy.cadre.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.capuy.cadre.forecast.ChainRegister.Moved;
import vn.capuy.cadre.forecast.ChainRegister.Place;
import vn.capuy.cadre.person.People;
import vn.capuy.cadre.person.PersonRef;
import vn.capuy.cadre.post.PostRef;
import vn.capuy.cadre.post.Posts;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Looks up what opens a chain; refuses (400) what is not known, or does not fit together. */
@ApplicationScoped
class ChainStarts {
    private final ChainRegister register;
    private final People people;
    private final Posts posts;
    private final Clock clock;

    ChainStarts(ChainRegister register, People people, Posts posts, Clock clock) {
        this.register = register;
        this.people = people;
        this.posts = posts;
        this.clock = clock;
    }

    ChainStart of(ChainRequest request) {
        if (!request.namesOneStart()) {
            throw ProblemException.invalid("post", "forecast.chain-start");
        }
        if (request.on() != null) {
            Window.requireReal("on", request.on());
        }
        LocalDate on = request.on() == null ? VietnamTime.today(clock) : request.on();
        if (request.post() != null) {
            PostRef vacant = posts.find(request.post()).orElseThrow(() -> unknown("post", request.post()));
            return new ChainStart(
                    on, null, null, List.of(register.post(vacant.id()).orElseThrow()), List.of());
        }
        if (request.movement() != null) {
            Moved moved =
                    register.movement(request.movement()).orElseThrow(() -> unknown("movement", request.movement()));
            LocalDate day = request.on() == null ? moved.effectiveOn() : request.on();
            return of(moved.person(), moved.toPost(), moved.fromPost(), day, "movement");
        }
        return of(request.person(), request.toPost(), request.fromPost(), on, null);
    }

    /** @param told the member that named all of them; null where each was named by itself */
    private ChainStart of(String person, String toPost, String fromPost, LocalDate on, String told) {
        PersonRef mover = people.find(person).orElse(null);
        PostRef target = posts.find(toPost).orElse(null);
        var faults = new ArrayList<Fault>();
        if (mover == null) {
            faults.add(fault(told == null ? "person" : told, person));
        }
        if (target == null) {
            faults.add(fault(told == null ? "toPost" : told, toPost));
        }
        List<Place> held = mover == null
                ? List.of()
                : register.held(Set.of(mover.id()), on).getOrDefault(mover.id(), List.of());
        if (mover != null
                && fromPost != null
                && held.stream().noneMatch(post -> post.code().equals(fromPost))) {
            faults.add(new Fault(
                    told == null ? "fromPost" : told, "movement.origin-not-held", Map.of("date", on.minusDays(1))));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        var opened = held.stream()
                .filter(post -> fromPost == null ? !post.isKept() : post.code().equals(fromPost))
                .filter(post -> !post.code().equals(toPost))
                .toList();
        var keeps = held.stream().filter(post -> !opened.contains(post)).toList();
        return new ChainStart(on, mover, target, opened, keeps);
    }

    private static ProblemException unknown(String field, String value) {
        return ProblemException.invalid(List.of(fault(field, value)));
    }

    private static Fault fault(String field, String value) {
        return new Fault(field, "violation.unknown-reference", Map.of("value", value));
    }
}
