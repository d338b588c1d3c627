package vn.capuy.document.dispatch;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what way a document is sent. */
@Schema(name = "DispatchChannel")
public enum DispatchChannel {
    /** Trao tay, văn thư chuyển trực tiếp. */
    PAPER,
    /** Bưu chính. */
    POST,
    /** Giao liên. */
    MESSENGER,
    /** Cơ yếu. */
    CIPHER,
    /** Mạng thông tin diện rộng của Đảng: the Party's own network. */
    NETWORK
}
