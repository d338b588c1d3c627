package vn.capuy.document.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.capuy.platform.ruling.JudgementRequest;

/** Port: where what other systems send is entered as arrived. */
interface Inbox {
    /**
     * Enters it in the register of incoming documents, in the transaction of the message.
     *
     * @return the id of the entry
     */
    UUID receive(Received received);

    /**
     * What arrived, in the terms of the register.
     *
     * @param receiver the receiving organisation
     * @param sender the sending organisation; null where it is none of the register's
     * @param senderName its name in the message
     * @param notation số, ký hiệu as written
     * @param type code of its type; null where the message names one that is not known here
     * @param judgements what a person judges where the register asks: that it came again, that its day is out of order
     * @param priority độ khẩn: 0 none, 1 khẩn, 2 thượng khẩn, 3 and 4 hoả tốc
     */
    record Received(
            String receiver,
            LocalDate receivedOn,
            String sender,
            String senderName,
            String notation,
            LocalDate dated,
            String type,
            String subject,
            int priority,
            List<JudgementRequest> judgements) {}
}
