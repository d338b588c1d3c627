package vn.capuy.peers.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The entry. */
@SpringBootApplication
public class PeerService {
    public static void main(String[] arguments) {
        SpringApplication.run(PeerService.class, arguments);
    }
}
