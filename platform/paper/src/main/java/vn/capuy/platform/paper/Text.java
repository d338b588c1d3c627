package vn.capuy.platform.paper;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Runs of letters, one after the other: {@code Text.of("Căn cứ ").bold("Điều lệ Đảng")}. */
public record Text(List<Run> runs) {

    public static final Text EMPTY = new Text(List.of());

    public Text {
        runs = List.copyOf(runs);
    }

    public static Text of(String plain) {
        return new Text(List.of(Run.of(plain)));
    }

    public static Text ofBold(String bold) {
        return EMPTY.bold(bold);
    }

    public static Text ofItalic(String italic) {
        return EMPTY.italic(italic);
    }

    public Text plain(String text) {
        return with(Run.of(text));
    }

    public Text bold(String text) {
        return with(Run.of(text).inBold());
    }

    public Text italic(String text) {
        return with(Run.of(text).inItalics());
    }

    public Text with(Run run) {
        return new Text(Stream.concat(runs.stream(), Stream.of(run)).toList());
    }

    /** The same text with every run changed, e.g. {@code text.each(Run::inBold)}. */
    public Text each(UnaryOperator<Run> change) {
        return new Text(runs.stream().map(change).toList());
    }

    public boolean isBlank() {
        return runs.stream().allMatch(run -> run.text().isBlank());
    }
}
