package vn.capuy.inspection.walls;

import java.util.List;

/** The rows of one feature: one for each of its operations. It has a constructor without parameters. */
public interface WallRows {
    List<WallRow> rows();
}
