package vn.capuy.document.exchange;

import static vn.capuy.document.Desk.ROOT;
import static vn.capuy.document.Desk.document;
import static vn.capuy.document.Desk.issued;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import vn.capuy.document.Desk;
import vn.capuy.document.exchange.edxml.Code;
import vn.capuy.document.exchange.edxml.DocumentMessage;
import vn.capuy.document.exchange.edxml.MessageWriter;
import vn.capuy.document.exchange.edxml.Organ;
import vn.capuy.document.exchange.edxml.ResponseFor;
import vn.capuy.document.exchange.edxml.StatusMessage;
import vn.capuy.testing.Database;
import vn.capuy.testing.Tokens;

/** The exchange as tests use it: the district is A22.08 there, the province A22.00. */
public final class Exchange {
    private static final String XML = "application/xml";

    private Exchange() {}

    static RequestSpecification administrator() {
        return Desk.as(Tokens.of("administrator").roles("administrator").org("TW"));
    }

    static Response organ(String organId, String unit, String from) {
        return administrator()
                .body(Map.of("organId", organId, "unit", unit, "validFrom", from))
                .post(ROOT + "/exchange/organs");
    }

    /** The exchange knows the district and the province. */
    public static void known() {
        if (Database.number("select count(*) from exchange_organ where unit = 'BL' and voided_at is null") == 0) {
            organ("A22.08", "BL", "2015-01-01").then().statusCode(201);
            organ("A22.00", "QN", "2015-01-01").then().statusCode(201);
        }
    }

    /** A notice of the district that was sent to the province. */
    public static String sent() {
        String id = issued(document("BL", "NOTICE", "2022-06-15"));
        recipient(id, "QN");
        return id;
    }

    static void recipient(String document, String organisation) {
        Database.run("""
                insert into document_recipient (id, document, organisation, reach, purpose, copies, recorded_at, recorded_by)
                values (gen_random_uuid(), '%s', '%s', 'OWN', 'TO_REPORT_TO', 1, now(), 'clerk')""".formatted(document, organisation));
    }

    /** A letter of the province of 2022-06-17 to the district. */
    public static String letter(int number) {
        var message = new DocumentMessage(
                new Organ("A22.00", "Tỉnh uỷ Quảng Ninh", null),
                List.of(new Organ("A22.08", "Huyện uỷ Bình Liêu", null), new Organ("X99", "Cơ quan khác", null)),
                new Code(String.valueOf(number), "CV/TU"),
                "Hạ Long",
                LocalDate.of(2022, 6, 17),
                "Công văn",
                "Về báo cáo kết quả xây dựng nông thôn mới",
                new DocumentMessage.Signer(null, "Phó Bí thư", "Trần Văn Bắc"),
                LocalDate.of(2022, 7, 1),
                List.of("Huyện uỷ Bình Liêu"),
                new DocumentMessage.OtherInfo(1, null, null, null, null, List.of()),
                List.of(),
                1,
                "A22.00,2022/06/17," + number + "-CV/TU",
                LocalDateTime.of(2022, 6, 17, 8, 30),
                0,
                List.of("cv.pdf"));
        return new String(MessageWriter.document(message), StandardCharsets.UTF_8);
    }

    public static Response receive(RequestSpecification who, String message) {
        return who.contentType(XML)
                .body(message.getBytes(StandardCharsets.UTF_8))
                .post(ROOT + "/exchange/incoming?receivedOn=2022-06-20");
    }

    /** What the province tells of a notice of the district of 2022-06-15. */
    public static String status(String notation, String code) {
        var status = new StatusMessage(
                new ResponseFor("A22.08", notation, LocalDate.of(2022, 6, 15), null),
                new Organ("A22.00", "Tỉnh uỷ Quảng Ninh", null),
                code,
                "Đã tiếp nhận",
                LocalDateTime.of(2022, 6, 16, 9, 0),
                "Văn phòng",
                "Nguyễn Thị Xuân");
        return new String(MessageWriter.status(status), StandardCharsets.UTF_8);
    }

    public static Response tell(RequestSpecification who, String status) {
        return who.contentType(XML)
                .body(status.getBytes(StandardCharsets.UTF_8))
                .post(ROOT + "/exchange/statuses");
    }
}
