package vn.capuy.kernel.lifecycle;

/** A step was to be taken that the lifecycle does not know from the record's state. */
public final class StepRefused extends RuntimeException {

    private final String lifecycle;
    private final Enum<?> state;
    private final Enum<?> step;

    StepRefused(String lifecycle, Enum<?> state, Enum<?> step) {
        super("The lifecycle " + lifecycle + " has no step " + step + " from " + state);
        this.lifecycle = lifecycle;
        this.state = state;
        this.step = step;
    }

    public String lifecycle() {
        return lifecycle;
    }

    public Enum<?> state() {
        return state;
    }

    public Enum<?> step() {
        return step;
    }
}
