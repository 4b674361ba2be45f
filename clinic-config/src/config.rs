//! The one list of keys: what each is called, what it holds, what it is for, and an example.

use guide_model::{Date, Encoding, Region};

use crate::forms::color::Color;
use crate::forms::endpoint::Endpoint;
use crate::forms::hidden_pages::HiddenPages;
use crate::forms::lines::{Line, Lines};
use crate::forms::link::Link;
use crate::forms::logo::Logo;
use crate::forms::phone::Phone;
use crate::object::object;

object! {
    /// What a clinic that hosts the guide says about itself; the default says nothing.
    #[derive(Default)]
    ClinicConfig ignores ["$schema"] {
        /// The clinic's name, as patients know it.
        optional name: Option<Line> = "Riverside Clinic";
        /// The number that patients call, as the clinic writes it: digits, spaces and + ( ) - .
        optional phone: Option<Phone> = "+1 (555) 010-0199";
        /// The address, line by line; at most 6 lines.
        optional address: Lines<6> = ["12 River Street", "Springfield, IL 62701"];
        /// When the clinic can be reached, line by line; at most 14 lines.
        optional hours: Lines<14> = ["Monday to Friday: 8am to 5pm", "Saturday and Sunday: closed"];
        /// The country whose help lines and rules come first.
        optional region: Option<Region> = "us";
        /// Where a visit can be booked: a page, a number or a mail address.
        optional booking_link: Option<Link> = "https://clinic.example/book";
        /// The clinic's color; the guide makes it darker or lighter where it could not be read.
        optional accent: Option<Color> = "#17605a";
        /// The clinic's logo: a file beside clinic.json, or an https link.
        optional logo: Option<Logo> = "logo.svg";
        /// Pages of the guide that this clinic does not show; benefits, risks, sources and crisis help always show.
        optional hidden_pages: HiddenPages = ["cost-and-access", "history"];
        /// Where the contact form is sent; without it there is no form.
        optional contact_form: Option<FormTarget> = { "endpoint": "https://clinic.example/contact", "encoding": "json" };
        /// Where a mail address for the newsletter is sent; without it there is no newsletter.
        optional newsletter: Option<FormTarget> = { "endpoint": "https://clinic.example/newsletter", "encoding": "form" };
        /// The clinician who read this guide for the clinic, and when.
        optional reviewer: Option<Reviewer> =
            { "name": "A. Reviewer", "credentials": "MD, psychiatrist", "date": "2027-01-31" };
    }
}

object! {
    /// Where a form is sent, and how.
    FormTarget ignores [] {
        /// The address that takes the form: https, or http on localhost while testing. A reader is told that the form
        /// arrived only if the answer is status 204, or a status of success with a JSON object in which "ok" or
        /// "success" is true. The guide may read the answer only if it names the guide in Access-Control-Allow-Origin.
        required endpoint: Endpoint = "https://clinic.example/contact";
        /// How the fields are written: as JSON, or as a web form writes them.
        optional encoding: Encoding = "json";
    }
}

object! {
    /// Who read the guide for the clinic; all three are needed.
    Reviewer ignores [] {
        /// The reviewer's name.
        required name: Line = "A. Reviewer";
        /// What the reviewer is.
        required credentials: Line = "MD, psychiatrist";
        /// The day of the review.
        required date: Date = "2027-01-31";
    }
}
