package vn.capuy.platform.paper;

import java.util.ArrayList;
import java.util.List;

/** Lines above each other in one of several {@link Columns}: the issuer, place and date, recipients, a signature. */
public record Stack(Alignment alignment, List<Text> lines) {

    public Stack {
        lines = List.copyOf(lines);
    }

    public static Stack centred() {
        return new Stack(Alignment.CENTRE, List.of());
    }

    public static Stack aligned(Alignment alignment) {
        return new Stack(alignment, List.of());
    }

    public Stack plain(String line) {
        return with(Text.of(line));
    }

    public Stack bold(String line) {
        return with(Text.ofBold(line));
    }

    public Stack italic(String line) {
        return with(Text.ofItalic(line));
    }

    public Stack underlined(String line) {
        return with(Text.EMPTY.with(Run.of(line).inBold().underline()));
    }

    /** Empty lines: room for a signature and a seal. */
    public Stack space(int count) {
        Stack spaced = this;
        for (int i = 0; i < count; i++) {
            spaced = spaced.with(Text.EMPTY);
        }
        return spaced;
    }

    public Stack with(Text line) {
        List<Text> longer = new ArrayList<>(lines);
        longer.add(line);
        return new Stack(alignment, longer);
    }
}
