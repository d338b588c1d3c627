package vn.capuy.document.exchange.edxml;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A message that brings a document.
 *
 * @param place where it was issued; null where that is not told
 * @param typeName the name of its type, in Vietnamese
 * @param subject trích yếu
 * @param dueDate by when an answer is asked for; null where none is
 * @param toPlaces nơi nhận as printed
 * @param steeringType 0 where it steers nothing
 * @param documentId id in the exchange, unique with its sender
 * @param trace when its sender sent it; null where that is not told
 * @param business 0 for a new document; 1 recalls one, 2 changes one, 3 replaces one
 * @param attachments what came with it, by name
 */
public record DocumentMessage(
        Organ from,
        List<Organ> to,
        Code code,
        String place,
        LocalDate promulgationDate,
        String typeName,
        String subject,
        Signer signer,
        LocalDate dueDate,
        List<String> toPlaces,
        OtherInfo otherInfo,
        List<ResponseFor> responseFor,
        int steeringType,
        String documentId,
        LocalDateTime trace,
        int business,
        List<String> attachments) {

    /**
     * @param competence in whose name it is signed, such as {@code T/M}; null where that is not told
     * @param position null where it is not told
     */
    public record Signer(String competence, String position, String fullName) {}

    /**
     * @param priority độ khẩn: 0 none, 1 khẩn, 2 thượng khẩn, 3 hoả tốc
     * @param sphere phạm vi lưu hành; null where it is not told
     * @param typer ký hiệu người soạn; null where it is not told
     * @param amount how many copies; null where it is not told
     * @param pages how many pages; null where it is not told
     * @param appendixes their names
     */
    public record OtherInfo(
            int priority, String sphere, String typer, Integer amount, Integer pages, List<String> appendixes) {}
}
