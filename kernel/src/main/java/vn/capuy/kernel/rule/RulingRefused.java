package vn.capuy.kernel.rule;

import java.util.stream.Collectors;

/** A regulation is not met. It carries the whole ruling, so that every refusal can be shown at once. */
public final class RulingRefused extends RuntimeException {

    private final transient Ruling ruling;

    RulingRefused(Ruling ruling) {
        super("Refused by " + ruling.rulebook() + " " + ruling.version() + ": "
                + ruling.refusals().stream().map(Finding::rule).collect(Collectors.joining(", ")));
        this.ruling = ruling;
    }

    public Ruling ruling() {
        return ruling;
    }
}
