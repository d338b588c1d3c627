package vn.capuy.platform.paper;

import java.util.List;

/**
 * Stacks of lines side by side, never parted by the end of a page: the head of an official document (left its issuer,
 * right "ĐẢNG CỘNG SẢN VIỆT NAM" with place and date), recipients and signature at its end.
 *
 * @param shares the width of each, in shares of the whole
 */
public record Columns(List<Stack> stacks, List<Integer> shares) implements Block {

    public Columns {
        stacks = List.copyOf(stacks);
        shares = List.copyOf(shares);
        if (stacks.isEmpty()
                || stacks.size() != shares.size()
                || shares.stream().anyMatch(s -> s < 1)) {
            throw new IllegalArgumentException("Columns need a share of the width each");
        }
    }

    public static Columns equal(Stack... stacks) {
        return new Columns(List.of(stacks), List.of(stacks).stream().map(s -> 1).toList());
    }
}
