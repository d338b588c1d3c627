package vn.capuy.document.incoming;

import java.util.List;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.indicator.Indicator.Dimension;
import vn.capuy.platform.indicator.Indicator.Split;

/** By what figures of incoming documents can be broken down. */
final class IncomingDimensions {
    /** Độ khẩn, in its order: also the split that is always shown. */
    static final List<Split> URGENCIES = List.of(
            new Split("NONE", new MultilingualName("Thường", "Ordinary", "عادي")),
            new Split("URGENT", new MultilingualName("Khẩn", "Urgent", "عاجل")),
            new Split("VERY_URGENT", new MultilingualName("Thượng khẩn", "Very urgent", "عاجل جداً")),
            new Split("EXPRESS", new MultilingualName("Hoả tốc", "Express", "فوري")));

    static final Dimension SENDER = new Dimension(
            "sender-kind",
            new MultilingualName("Loại nơi gửi", "Kind of sender", "نوع المرسِل"),
            "f.sender_kind",
            SenderKinds.all());

    static final Dimension TYPE =
            Dimension.named("type", new MultilingualName("Thể loại", "Type", "النوع"), "f.type", "document_type");

    static final Dimension HANDLER = Dimension.ofOrganisations(
            "handler",
            new MultilingualName("Đơn vị giải quyết", "Handling organisation", "الجهة المعالِجة"),
            "f.handler");

    /** SQL: the columns of these dimensions, of the entry {@code i} and its sender {@code s}. */
    static final String COLUMNS =
            "i.urgency as split, i.type, case when i.sender is null then 'OUTSIDE' else s.kind end as sender_kind";

    /** SQL: the sender of the entry {@code i}. */
    static final String SENDERS = "left join org_unit s on s.code = i.sender";

    private IncomingDimensions() {}
}
