package vn.capuy.cadre.planning.rules;

import java.util.Optional;

/**
 * The age bands of a list (ba độ tuổi): the youngest below an age, each further one some years wide, the last one open.
 *
 * @param youngBelow below which age one counts as young
 */
record AgeBands(int count, int firstBelow, int width, int youngBelow) {

    /** None where a figure is missing on the day. */
    static Optional<AgeBands> on(Measuring measuring) {
        var count = measuring.version(PlanningFigures.BANDS);
        var first = measuring.version(PlanningFigures.FIRST_BAND_BELOW);
        var width = measuring.version(PlanningFigures.BAND_WIDTH);
        var young = measuring.version(PlanningFigures.YOUNG_BELOW);
        return count.isPresent() && first.isPresent() && width.isPresent() && young.isPresent()
                ? Optional.of(new AgeBands(
                        count.get().value(),
                        first.get().value(),
                        width.get().value(),
                        young.get().value()))
                : Optional.empty();
    }

    int of(int age) {
        int band = 0;
        while (band < count - 1 && age >= below(band)) {
            band++;
        }
        return band;
    }

    /** The first age that is too old for the band; none for the last one. */
    int below(int band) {
        return firstBelow + band * width;
    }

    int from(int band) {
        return band == 0 ? 0 : below(band - 1);
    }

    /** Whether somebody of the band can be young. */
    boolean canBeYoung(int band) {
        return from(band) < youngBelow;
    }

    /** As it is written: {@code <40}, {@code 40–44}, {@code ≥45}. */
    String name(int band) {
        if (band == 0) {
            return "<" + below(0);
        }
        return band == count - 1 ? "≥" + from(band) : from(band) + "–" + (below(band) - 1);
    }
}
