package vn.capuy.kernel.ballot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Cộng dồn phiếu: what one secret ballot on several forms decides. A form whose own votes reach its share is decided. Where
 * none does, the votes of the severest form are added to those of the next lighter one, and so on down, until a form reaches
 * its share: whoever voted for the severer form wanted no less than the lighter one.
 *
 * @param base of whom the shares are reckoned: the official members who were summoned, less those who are exempt and absent
 * @param decided the form that the ballot gives; null where it gives none
 * @param accumulated whether votes for severer forms had to be added
 * @param tallies how each form fared, severest first
 * @param <F> the kind of form
 */
public record Accumulation<F>(int base, F decided, boolean accumulated, List<Tally<F>> tallies) {

    /**
     * How one form fared.
     *
     * @param own the votes that it was given itself
     * @param withSeverer these and all that were given to severer forms
     * @param needed how many it needed
     */
    public record Tally<F>(F form, int own, int withSeverer, int needed) {
        boolean reachedAlone() {
            return own >= needed;
        }

        boolean reached() {
            return withSeverer >= needed;
        }
    }

    public Accumulation {
        tallies = List.copyOf(tallies);
    }

    /** The form that the ballot gives, where it gives one. */
    public Optional<F> form() {
        return Optional.ofNullable(decided);
    }

    /**
     * Counts a ballot out.
     *
     * @param severestFirst every form of which the ballot asked, in this order
     * @param base of whom the shares are reckoned
     * @throws IllegalArgumentException where a form stands twice, or more votes were given than there are in the base
     */
    public static <F> Accumulation<F> of(List<Choice<F>> severestFirst, int base) {
        requireCountable(severestFirst, base);
        List<Tally<F>> tallies = new ArrayList<>();
        int sum = 0;
        for (Choice<F> choice : severestFirst) {
            sum += choice.votes();
            // Of an empty base no share is reached: nobody has decided.
            int needed = Math.max(1, choice.share().votesNeeded(base));
            tallies.add(new Tally<>(choice.form(), choice.votes(), sum, needed));
        }
        Optional<Tally<F>> alone = tallies.stream().filter(Tally::reachedAlone).findFirst();
        Optional<Tally<F>> first =
                alone.or(() -> tallies.stream().filter(Tally::reached).findFirst());
        return new Accumulation<>(
                base, first.map(Tally::form).orElse(null), alone.isEmpty() && first.isPresent(), tallies);
    }

    private static void requireCountable(List<? extends Choice<?>> choices, int base) {
        if (base < 0) {
            throw new IllegalArgumentException("A base is counted: " + base);
        }
        Set<Object> forms = new HashSet<>();
        long votes = 0;
        for (Choice<?> choice : choices) {
            if (!forms.add(Objects.requireNonNull(choice, "choice").form())) {
                throw new IllegalArgumentException(choice.form() + " stands twice on the ballot");
            }
            votes += choice.votes();
        }
        if (votes > base) {
            throw new IllegalArgumentException(votes + " votes of a base of " + base);
        }
    }
}
