package vn.capuy.document.workinggroup.member;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.kernel.name.MultilingualName;

/** As what a member sits in a steering committee or a working group. */
@Schema(name = "GroupMemberFunction")
public enum MemberFunction {
    /** Trưởng ban, tổ trưởng; one at a time. */
    HEAD(new MultilingualName("Trưởng ban (Tổ trưởng)", "Head", "رئيس")),
    /** Phó trưởng ban (tổ phó) thường trực. */
    STANDING_DEPUTY(new MultilingualName("Phó thường trực", "Standing deputy", "نائب دائم")),
    /** Phó trưởng ban, tổ phó. */
    DEPUTY(new MultilingualName("Phó Trưởng ban (Tổ phó)", "Deputy", "نائب")),
    /** Uỷ viên thường trực. */
    STANDING(new MultilingualName("Uỷ viên thường trực", "Standing member", "عضو دائم")),
    /** Thành viên. */
    MEMBER(new MultilingualName("Thành viên", "Member", "عضو"));

    private final transient MultilingualName name;

    MemberFunction(MultilingualName name) {
        this.name = name;
    }

    public MultilingualName title() {
        return name;
    }
}
