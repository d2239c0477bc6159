//! What a batch is to be, and creating it.

use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use super::error::BatchError;
use super::link::Link;
use super::mapping::Columns;
use super::new_batch::NewBatch;
use super::progress::BatchProgress;
use super::settings::{Settings, setters};
use super::sheet;
use super::table::Table;
use super::table_error::TableError;
use crate::client::Client;
use crate::types;
use crate::values::{Date, Frequency, Open};

/// What a batch is to be: its type and country, its [`Table`], and how it is mapped and waited for. Made by
/// [`Client::batch`]. Nothing is sent before [`create`](Self::create), [`run`](Self::run) or
/// [`run_to`](Self::run_to).
#[derive(Clone)]
#[must_use = "a plan sends nothing until it is created or run"]
pub struct BatchPlan {
    client: Client,
    body: types::builder::CreateBatchRequest,
    table: Option<Table>,
    mapping: BTreeMap<String, u16>,
    any_name: bool,
    settings: Settings,
}

impl BatchPlan {
    pub(super) fn new(client: &Client, body: types::builder::CreateBatchRequest) -> Self {
        Self {
            client: client.clone(),
            body,
            table: None,
            mapping: BTreeMap::new(),
            any_name: false,
            settings: Settings::default(),
        }
    }

    /// The inputs of the checks. Has to be given.
    pub fn table(mut self, table: Table) -> Self {
        self.table = Some(table);
        self
    }

    /// Makes the checks continuous: how often they are run again, such as `"2w"` or [`Frequency::Monthly`],
    /// and the day on which that ends, `YYYY-MM-DD`, late enough for one run.
    ///
    /// A value that is not valid is refused by [`create`](Self::create), before anything is sent.
    pub fn continuous<F, D>(mut self, frequency: F, end_date: D) -> Self
    where
        F: TryInto<Frequency>,
        F::Error: fmt::Display,
        D: TryInto<Date>,
        D::Error: fmt::Display,
    {
        self.body = self.body.frequency(frequency).end_date(end_date);
        self
    }

    /// Fields of the request through its builder, for what has no method here. Columns that are mapped in it
    /// count as mapped by [`map_column`](Self::map_column).
    pub fn body_map(
        mut self,
        change: impl FnOnce(types::builder::CreateBatchRequest) -> types::builder::CreateBatchRequest,
    ) -> Self {
        self.body = change(self.body);
        self
    }

    /// Says in which column of the sheet an input stands, from 0, which is A (`columns_mapping.<input>`). Map
    /// every column of the table or none: with none, the service says in which order it wants them.
    pub fn map_column(mut self, input: impl Into<String>, index: u16) -> Self {
        self.mapping.insert(input.into(), index);
        self
    }

    /// Takes columns whose names the published description does not know. Without this they are refused
    /// before anything is sent, with the name that was probably meant.
    pub fn undeclared_inputs(mut self) -> Self {
        self.any_name = true;
        self
    }

    /// Leaves the first row of the sheet to the first check. Without this it has the names of the inputs.
    pub fn without_titles(mut self) -> Self {
        self.settings.titles = false;
        self
    }

    setters!();

    /// Creates the batch, and writes its workbook in the order that the service answers. Does not upload it.
    ///
    /// # Errors
    /// [`BatchError::Table`] when the table is not right, before anything is sent unless the service takes
    /// fewer inputs than the table has; [`BatchError::NotCreated`] when the call fails;
    /// [`BatchError::Unusable`] when its answer has no id or link.
    pub async fn create(self) -> Result<NewBatch, BatchError> {
        let (table, Columns { mapping, body }) = match self.checked() {
            Ok(checked) => checked,
            Err(source) => return Err(BatchError::Table { source, batch_id: None, plan: Box::new(self) }),
        };
        let created = match self.client.create_batch().body_map(|_| body).send().await {
            Ok(answer) => answer.into_inner(),
            Err(error) => {
                let (source, plan) = (Box::new(error), Box::new(self));
                return Err(BatchError::NotCreated { source, plan });
            }
        };
        let unusable = |problem, batch_id, plan: Self| {
            Err(BatchError::Unusable { problem, batch_id, plan: Box::new(plan) })
        };
        let Some(id) = created.batch_id.filter(|id| !id.is_empty()) else {
            return unusable("it has no batch_id", None, self);
        };
        let Some(link) = created.file_upload_link else {
            return unusable("it has no file_upload_link", Some(id), self);
        };
        let Some(link) = Link::parse(link.reveal()) else {
            let problem = "its file_upload_link is neither https nor on the loopback address";
            return unusable(problem, Some(id), self);
        };
        let columns = created.columns;
        let written = match sheet::places(&table, &mapping, &columns) {
            Ok(places) => written(table, self.titles(&mapping, &columns), places).await,
            Err(source) => Err(source),
        };
        match written {
            Ok(workbook) => Ok(NewBatch::new(self, id, columns, link, workbook)),
            Err(source) => Err(BatchError::Table { source, batch_id: Some(id), plan: Box::new(self) }),
        }
    }

    /// Creates the batch and takes it to its end: uploads the sheet, starts it, waits until its checks are
    /// made. The stream says how far it has come, and does nothing while nobody reads it.
    pub fn run(self) -> BatchProgress {
        BatchProgress::create(self, None)
    }

    /// As [`run`](Self::run), then asks for the report and saves it to a file. The file appears when it is
    /// whole, and replaces one of that name, whose mode it keeps; a new one is its owner's alone.
    pub fn run_to(self, report: impl Into<PathBuf>) -> BatchProgress {
        BatchProgress::create(self, Some(report.into()))
    }

    /// The table, if it was given.
    pub fn given_table(&self) -> Option<&Table> {
        self.table.as_ref()
    }

    pub(super) fn client(&self) -> &Client {
        &self.client
    }

    pub(super) fn settings(&self) -> &Settings {
        &self.settings
    }

    fn checked(&self) -> Result<(Table, Columns), TableError> {
        let table = self.table.clone().ok_or(TableError::NoRows)?;
        table.check(self.any_name)?;
        let columns = Columns::of(&self.body, &self.mapping)?;
        sheet::check_mapping(&table, &columns.mapping)?;
        Ok((table, columns))
    }

    /// The names in the first row, by their column.
    fn titles(&self, mapping: &BTreeMap<String, u16>, columns: &[String]) -> Option<Vec<(u16, String)>> {
        if !self.settings.titles {
            return None;
        }
        if mapping.is_empty() {
            return Some((0..).zip(columns.iter().cloned()).collect());
        }
        Some(mapping.iter().map(|(name, index)| (*index, name.clone())).collect())
    }
}

/// Writes the workbook where it holds up no other task.
async fn written(
    table: Table,
    titles: Option<Vec<(u16, String)>>,
    places: Vec<u16>,
) -> Result<sheet::Workbook, TableError> {
    let task = tokio::task::spawn_blocking(move || sheet::write(&table, titles.as_deref(), &places));
    task.await.unwrap_or_else(|error| Err(TableError::Workbook { source: Box::new(error) }))
}

impl fmt::Debug for BatchPlan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BatchPlan")
            .field("body", &self.body)
            .field("table", &self.table)
            .field("mapping", &self.mapping.len())
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}

impl Client {
    /// Plans a batch: many checks of one type from a [`Table`]. `check_type` is `"person"`, `"vehicle"`,
    /// `"company"` or the name of a custom type, `country` such as `"CO"`. A country that is not valid is
    /// refused by [`BatchPlan::create`], before anything is sent.
    ///
    /// ```no_run
    /// # async fn example(client: truora_api::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use truora_api::batches::Table;
    ///
    /// let table = Table::from_csv("people.csv")?;
    /// let mut progress = client.batch("person", "CO").table(table).run_to("report.xlsx");
    /// while let Some(event) = progress.next().await {
    ///     println!("{}", event?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch<C>(&self, check_type: impl Into<Open<types::RequestedCheckType>>, country: C) -> BatchPlan
    where
        C: TryInto<types::RequestedCheckCountry>,
        C::Error: fmt::Display,
    {
        let body = types::CreateBatchRequest::builder().service(types::RequestedBatchService::Checks);
        BatchPlan::new(self, body.type_(check_type.into()).country(country))
    }
}
