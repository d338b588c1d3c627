package vn.capuy.kernel.lifecycle;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import vn.capuy.kernel.citation.Citation;

/**
 * One line of a lifecycle's table.
 *
 * @param from the state in which the step may be taken
 * @param step the step
 * @param to the state to which it leads
 * @param roles who may take it, at least one
 * @param ground on what ground, in words; the quoted citation where there is one
 * @param citation the regulation that provides for it, null where it is a matter of good order alone
 */
public record Edge<S extends Enum<S>, E extends Enum<E>>(
        S from, E step, S to, List<String> roles, String ground, Citation citation) {

    public Edge {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(to, "to");
        roles = List.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("Nobody may take " + step + " from " + from);
        }
        if (Objects.requireNonNull(ground, "ground").isBlank()) {
            throw new IllegalArgumentException(step + " from " + from + " has no ground");
        }
    }

    /** Whether one who has these roles may take it. */
    public boolean permits(Collection<String> callersRoles) {
        return roles.stream().anyMatch(callersRoles::contains);
    }
}
