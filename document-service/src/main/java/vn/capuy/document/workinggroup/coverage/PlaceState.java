package vn.capuy.document.workinggroup.coverage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many working groups direct a place on a day. */
@Schema(name = "WorkingGroupPlaceState")
public enum PlaceState {
    /** Chưa có tổ công tác phụ trách. */
    NONE,
    /** Có một tổ. */
    ONE,
    /** Có từ hai tổ trở lên. */
    SEVERAL
}
