package vn.capuy.testing.walls;

import java.util.List;

/**
 * The rows of one feature: one for each of its operations. It has a constructor without parameters.
 *
 * @param <G> the record on which attempts are made
 */
public interface WallRows<G> {
    List<WallRow<G>> rows();
}
